"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";
import type { CompareOptions } from "@/lib/worklist/compare-group";

import { AlternativesTable } from "./alternatives-table";
import { CompareControls } from "./compare-controls";
import { Legend } from "./legend";
import { MoreAttacks } from "./more-attacks";
import { PlannedAnnouncer } from "./planned-note";
import { useMatrices } from "./use-matrices";
import { VerdictCards } from "./verdict-cards";

/** One group: the verdict, what it depends on, and the table that it was read from. */
export function CompareGroup({ group }: { readonly group: RecordOf<"group"> }) {
  const t = useTranslations("compare");
  const headingId = useId();
  const ownAssumption = useModel((state) => state.readModel.settings.assume);
  const [on, setOn] = useState<CompareOptions["on"]>("its-own");
  const [assume, setAssume] = useState(ownAssumption);
  const [sharedBy, setSharedBy] = useState(1);
  const matrices = useMatrices(group.id, assume, sharedBy);
  if (!matrices) return null;
  return (
    <section aria-labelledby={headingId} className="w-max min-w-full pb-10">
      <div className="sticky left-0 flex w-[100cqw] flex-col gap-4 px-4 pt-5 pb-4 sm:px-6">
        <header>
          <h3 id={headingId} dir="auto" className="text-lg font-semibold">
            {group.title}
          </h3>
          <p className="text-muted">{t("lead", { count: matrices[on].rows.length })}</p>
        </header>
        <VerdictCards matrices={matrices} on={on} onChange={setOn} />
        <MoreAttacks groupId={group.id} />
        <CompareControls
          assume={assume}
          onAssume={setAssume}
          sharedBy={sharedBy}
          onSharedBy={setSharedBy}
        />
        <PlannedAnnouncer groupId={group.id} />
      </div>
      <AlternativesTable title={group.title} matrix={matrices[on]} sharedBy={sharedBy} />
      <Legend matrix={matrices[on]} />
    </section>
  );
}
