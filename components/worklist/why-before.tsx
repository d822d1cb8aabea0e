"use client";

import { useTranslations } from "use-intl";

import type { Ahead } from "./ahead-of-next";
import { useWorkList } from "./work-list-context";

const SENTENCES = {
  "more-for-less": "aheadMoreForLess",
  "more-per-cost": "aheadMorePerCost",
  "opens-next": "aheadOpensNext",
} as const satisfies Record<Compared["kind"], string>;

type Compared = Exclude<Ahead, { readonly kind: "free" | "saves" }>;

export function WhyBefore({ ahead, rank }: { readonly ahead: Ahead; readonly rank: number }) {
  const t = useTranslations("worklist.detail");
  return (
    <div className="max-w-prose text-sm">
      <h4 className="font-semibold">{t("why")}</h4>
      {ahead.kind === "free" || ahead.kind === "saves" ? (
        <Free saved={ahead.kind === "saves" ? ahead.saved : 0} />
      ) : (
        <Comparison ahead={ahead} nextRank={rank + 1} />
      )}
      <InWorlds rank={rank} />
    </div>
  );
}

/** In how many simulated worlds it stays before the next, where numbers have ranges. */
function InWorlds({ rank }: { readonly rank: number }) {
  const t = useTranslations("worklist.close");
  const { format, close } = useWorkList();
  const below = close.stability?.ahead[rank - 1]?.[0];
  if (!close.stability || below === undefined) return null;
  return (
    <p>
      {t("ahead", {
        next: rank + 1,
        share: format.share(1 - below),
        worlds: format.number(close.stability.worlds),
      })}
    </p>
  );
}

function Free({ saved }: { readonly saved: number }) {
  const t = useTranslations("worklist.detail");
  const { format, readModel } = useWorkList();
  const years = useYears();
  if (saved === 0) return <p>{t("aheadFree", { years })}</p>;
  const amount = readModel.settings.unit === "money" ? format.amount(saved) : format.days(saved);
  return <p>{t("aheadSaves", { amount, years })}</p>;
}

function Comparison({ ahead, nextRank }: { readonly ahead: Compared; readonly nextRank: number }) {
  const t = useTranslations("worklist.detail");
  const { format, readModel } = useWorkList();
  const { unit, dayRate } = readModel.settings;
  const years = useYears();
  const perDay = (rate: number) => format.amount(unit === "money" ? rate * (dayRate ?? 1) : rate);
  const rates = { years, here: perDay(ahead.here), below: perDay(ahead.below), next: nextRank };
  return (
    <>
      <p>{t(SENTENCES[ahead.kind], { next: nextRank })}</p>
      <p className="text-muted">
        {unit === "money" && dayRate === null
          ? t("perMoney", { ...rates, unit: format.amount(1) })
          : t("perDay", rates)}
      </p>
    </>
  );
}

function useYears(): string {
  const t = useTranslations("worklist.detail");
  const { format, readModel } = useWorkList();
  const { horizonYears } = readModel.settings;
  return t("years", { count: horizonYears, value: format.number(horizonYears) });
}
