"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";

import { Chip } from "@/components/ui/chip";
import { RoleIcon } from "@/components/ui/role-icon";
import { ShowMore } from "@/components/ui/show-more";
import { useGrowth } from "@/components/ui/use-growth";
import type { AttackFigures } from "@/lib/worklist/ranking";

import { titleOf } from "./record-title";
import { useWorkList } from "./work-list-context";

/** How the risk of today divides among the attacks, the largest first. */
export function AttackShares({ attacks }: { readonly attacks: readonly AttackFigures[] }) {
  const t = useTranslations("worklist.shares");
  const id = useId();
  const { shown, grow } = useGrowth();
  const total = attacks.reduce((sum, attack) => sum + (attack.expectedLossPerYear ?? 0), 0);
  if (total <= 0) return null;
  const sorted = attacks.toSorted(
    (a, b) => (b.expectedLossPerYear ?? -1) - (a.expectedLossPerYear ?? -1),
  );
  return (
    <section aria-labelledby={id} className="px-4 pt-6 @5xl:px-6">
      <h2 id={id} className="text-sm font-semibold">
        {t("title")}
      </h2>
      <ul className="mt-2 flex flex-col gap-3">
        {sorted.slice(0, shown).map((attack) => (
          <AttackShare key={attack.id} attack={attack} total={total} />
        ))}
      </ul>
      {sorted.length > shown && <ShowMore left={sorted.length - shown} onGrow={grow} />}
    </section>
  );
}

function AttackShare({
  attack,
  total,
}: {
  readonly attack: AttackFigures;
  readonly total: number;
}) {
  const t = useTranslations("worklist.shares");
  const { format, readModel } = useWorkList();
  const loss = attack.expectedLossPerYear;
  const share = loss === null || total <= 0 ? null : loss / total;
  return (
    <li className="flex gap-2">
      <RoleIcon of="attack" className="size-4" />
      <div className="min-w-0 flex-1">
        <p dir="auto" className="text-sm [overflow-wrap:anywhere]">
          {titleOf(attack.id, readModel)}
        </p>
        <svg aria-hidden className="my-1 block h-1 w-full max-w-2xl">
          <rect width="100%" height="4" rx="2" className="fill-track" />
          <rect
            width={`${String(Math.round((share ?? 0) * 1000) / 10)}%`}
            height="4"
            rx="2"
            className="fill-role-attack"
          />
        </svg>
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          {attack.ratePerYear !== null && <span>{format.rate(attack.ratePerYear)}</span>}
          {share === null || loss === null ? (
            <Chip tone="unknown">{t("unknown")}</Chip>
          ) : (
            <>
              <span>{t("ofRisk", { share: format.share(share) })}</span>
              <span>{format.amountPerYear(loss)}</span>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
