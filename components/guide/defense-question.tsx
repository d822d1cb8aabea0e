"use client";

import { useTranslations } from "use-intl";

import type { GuideFacts } from "@/lib/client/guide/guide-facts";

import { DefenseForm } from "./defense-form";
import { MissingQuestion } from "./missing-question";

const ATTACK_QUESTIONS = ["attack-1", "attack-2", "attack-3"] as const;

/** What would make one of the attacks not work. */
export function DefenseQuestion({
  facts,
  slot,
}: {
  readonly facts: GuideFacts;
  readonly slot: number;
}) {
  const t = useTranslations("guide.defense");
  const attack = facts.attacks[slot];
  if (attack) return <DefenseForm attack={attack} known={facts.defenses[slot] ?? null} />;
  return (
    <MissingQuestion
      title={t("noAttack", { number: slot + 1 })}
      first={ATTACK_QUESTIONS[slot] ?? "attack-1"}
    />
  );
}
