"use client";

import { useTranslations } from "use-intl";

import type { Format } from "@/components/ui/format";
import { SumsTable } from "@/components/ui/sums-table";
import { useFormat } from "@/components/ui/use-format";
import type { HelpFigures, WorkedItem } from "@/lib/client/view/help-figures";

import { HelpSection } from "./help-section";
import { WorkedStep } from "./worked-step";

type Part = { readonly figures: HelpFigures; readonly format: Format };

/** How scoring works, worked out with the numbers of one model. */
export function HelpScoring({ figures }: { readonly figures: HelpFigures }) {
  const t = useTranslations("help");
  const format = useFormat(figures);
  return (
    <HelpSection id="scoring" title={t("section.scoring")}>
      <p className="max-w-prose text-sm text-muted text-pretty">
        {t("scoring.whose", { title: figures.title, ...figures.counts })}
      </p>
      <Risk figures={figures} format={format} />
      <OneAttack figures={figures} format={format} />
      <Rows figures={figures} format={format} />
      <Line figures={figures} />
      <WorkedStep title={t("scoring.parts.title")}>
        {t("scoring.parts.body", { share: format.number(figures.rho * 100) })}
      </WorkedStep>
      <WorkedStep title={t("scoring.unknown.title")}>{t("scoring.unknown.body")}</WorkedStep>
    </HelpSection>
  );
}

function Risk({ figures, format }: Part) {
  const t = useTranslations("help.scoring");
  const { riskNow, riskAfter, isComplete } = figures;
  const now = isComplete
    ? format.riskLeft(riskNow)
    : t("atLeast", { amount: format.riskLeft(riskNow) });
  return (
    <WorkedStep title={t("risk.title")}>
      {riskNow > 0 ? t("risk.body", { now, after: format.riskLeft(riskAfter) }) : t("risk.none")}
    </WorkedStep>
  );
}

function OneAttack({ figures: { attack }, format }: Part) {
  const t = useTranslations("help.scoring");
  if (!attack) return <WorkedStep title={t("attack.title")}>{t("attack.general")}</WorkedStep>;
  const isCertain = attack.chance > 0.9995;
  return (
    <WorkedStep
      title={t("attack.title")}
      sum={t(isCertain ? "attack.sum" : "attack.sumWithChance", {
        rate: format.rate(attack.ratePerYear),
        chance: format.share(attack.chance),
        impact: format.amount(attack.impact),
        loss: format.amount(attack.lossPerYear),
      })}
    >
      {t("attack.body", { title: attack.title })}
    </WorkedStep>
  );
}

function Rows({ figures, format }: Part) {
  const t = useTranslations("help.scoring");
  const receipt = useTranslations("worklist.detail");
  const { items, horizonYears, unit } = figures;
  if (items.length === 0) return <WorkedStep title={t("row.title")}>{t("row.general")}</WorkedStep>;
  return (
    <>
      {items.map((item) => (
        <WorkedStep
          key={item.rank}
          title={t("row.worked", { rank: item.rank, title: item.title })}
          sum={
            item.score === null
              ? undefined
              : t(unit === "money" ? "row.sumMoney" : "row.sumPoints", {
                  years: horizonYears,
                  gain: format.amount(item.gain),
                  cost: unit === "money" ? format.amount(item.cost) : format.days(item.cost),
                  score: item.score.toFixed(2),
                })
          }
          after={
            <SumsTable
              caption={receipt("receipt")}
              gain={item.gain}
              lines={item.receipt.map(({ title, ...sums }) => ({
                name: title ?? t("row.parts"),
                ...sums,
              }))}
              unit={unit}
              format={format}
            />
          }
        >
          {item.score === null ? t("row.free", { years: horizonYears }) : t("row.body")}
        </WorkedStep>
      ))}
    </>
  );
}

function Line({ figures: { line, unit } }: Pick<Part, "figures">) {
  const t = useTranslations("help.scoring.line");
  if (!line) return <WorkedStep title={t("title")}>{t("none")}</WorkedStep>;
  const isMoney = unit === "money";
  const words = (key: "above" | "below", item: WorkedItem | null) =>
    typeof item?.score !== "number"
      ? ""
      : t(isMoney ? key : `${key}Points`, { rank: item.rank, score: item.score.toFixed(2) });
  return (
    <WorkedStep title={t("title")}>
      {[t("body"), words("above", line.above), words("below", line.below)].join(" ")}
    </WorkedStep>
  );
}
