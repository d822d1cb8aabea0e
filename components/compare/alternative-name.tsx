"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { cx } from "@/components/ui/cx";
import { chooseAlternative } from "@/lib/client/commands/choose-alternative";
import { setStatus } from "@/lib/client/commands/set-status";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import type { RecordOf } from "@/lib/model/record";

import { PlannedNote } from "./planned-note";
import { CELL, STICKY_NAME } from "./table-classes";

type Defense = RecordOf<"defense">;

/** The head of a row: the name that opens the rest, and the choice. */
export function AlternativeName({
  defense,
  isOpen,
  detailId,
  onToggle,
}: {
  readonly defense: Defense;
  readonly isOpen: boolean;
  readonly detailId: string;
  readonly onToggle: () => void;
}) {
  return (
    <th scope="row" className={cx(CELL, STICKY_NAME, "text-left font-normal")}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        onClick={onToggle}
        className="-my-0.5 -ml-1 flex min-h-6 min-w-0 gap-1 rounded-sm py-0.5 text-left font-medium max-sm:min-h-11 max-sm:py-3"
      >
        <ChevronRight
          aria-hidden
          className={cx(
            "mt-0.5 size-4 shrink-0 text-muted transition-transform",
            isOpen && "rotate-90",
          )}
        />
        <span dir="auto" className="text-pretty [overflow-wrap:anywhere]">
          {defense.title}
        </span>
      </button>
      <Choice defense={defense} />
    </th>
  );
}

/** Whether it is carried out, planned, or could be chosen. */
function Choice({ defense }: { readonly defense: Defense }) {
  const t = useTranslations("compare.table");
  const store = useModelStore();
  const canEdit = useModel((state) => mayEdit(state.role));
  const status = defense.status ?? "idea";
  const choose = () => {
    const { readModel, execute } = store.getState();
    execute(chooseAlternative(readModel, { id: defense.id }), "set-status");
  };
  const takeBack = () => {
    const { readModel, execute } = store.getState();
    execute(setStatus(readModel, { id: defense.id, status: "idea" }), "set-status");
  };
  return (
    <div className="mt-1 pl-4">
      {(status === "done" || status === "in-progress") && <Chip>{t(`inPlace.${status}`)}</Chip>}
      {status === "planned" && <PlannedNote id={defense.id} />}
      {canEdit && status === "planned" && (
        <Button
          size="sm"
          className="mt-1 print:hidden"
          onClick={takeBack}
          aria-label={t("takeBackOne", { title: defense.title })}
        >
          {t("takeBack")}
        </Button>
      )}
      {canEdit && status === "idea" && (
        <Button
          size="sm"
          className="print:hidden"
          onClick={choose}
          aria-label={t("chooseOne", { title: defense.title })}
        >
          {t("choose")}
        </Button>
      )}
    </div>
  );
}
