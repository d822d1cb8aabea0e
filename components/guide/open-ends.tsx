"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { GuideFacts } from "@/lib/client/guide/guide-facts";
import type { GuideQuestion } from "@/lib/client/guide/questions";

import { useGuide } from "./guide-context";

type OpenEnd = {
  readonly key: string;
  readonly what: "rate" | "share" | "effort" | "cost";
  readonly title: string;
  readonly question: GuideQuestion;
};

const ATTACKS = ["attack-1", "attack-2", "attack-3"] as const;
const DEFENSES = ["defense-1", "defense-2", "defense-3"] as const;

/** Numbers nobody has said, each with the question that asks for it: nothing is assumed instead. */
export function OpenEnds({ facts }: { readonly facts: GuideFacts }) {
  const t = useTranslations("guide.list");
  const { go } = useGuide();
  const ends = openEnds(facts);
  if (ends.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">{t("missing")}</h3>
      <ul className="flex flex-col gap-1">
        {ends.map(({ key, what, title, question }) => (
          <li key={key} className="flex items-center gap-3 text-sm">
            <span className="min-w-0 flex-1 text-muted [overflow-wrap:anywhere]">
              {t(`lacks.${what}`, { title })}
            </span>
            <Button size="sm" onClick={() => go(question)}>
              {t("say")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function openEnds({ failure, attacks, defenses }: GuideFacts): OpenEnd[] {
  const cost: OpenEnd[] =
    failure && !failure.impact
      ? [{ key: "cost", what: "cost", title: failure.title, question: "cost" }]
      : [];
  const rates = attacks.flatMap(({ id, title, ratePerYear }, slot): OpenEnd[] => {
    const question = ATTACKS[slot];
    return ratePerYear || !question ? [] : [{ key: id, what: "rate", title, question }];
  });
  const stops = defenses.flatMap((answered, slot): OpenEnd[] => {
    const question = DEFENSES[slot];
    if (!answered || !question) return [];
    const { defense, effect } = answered;
    const { title } = defense;
    return [
      ...(effect.share ? [] : [{ key: effect.id, what: "share" as const, title, question }]),
      ...(defense.effortDays
        ? []
        : [{ key: defense.id, what: "effort" as const, title, question }]),
    ];
  });
  return [...cost, ...rates, ...stops];
}
