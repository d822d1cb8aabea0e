import type { ReadModel } from "@/lib/model/read-model";

import { guideFacts } from "./guide-facts";

/** What the guide asks, one at a time, in this order; the last one asks nothing and shows the list. */
export const GUIDE_QUESTIONS = [
  "asset",
  "failure",
  "cost",
  "places",
  "attack-1",
  "attack-2",
  "attack-3",
  "defense-1",
  "defense-2",
  "defense-3",
  "list",
] as const;

export type GuideQuestion = (typeof GUIDE_QUESTIONS)[number];

/** Before the two steps, the two steps, and after them. */
export type GuidePart = "thing" | "attacks" | "defenses" | "list";

export function isGuideQuestion(text: string | null): text is GuideQuestion {
  return GUIDE_QUESTIONS.some((question) => question === text);
}

export function partOf(question: GuideQuestion): GuidePart {
  if (question.startsWith("attack-")) return "attacks";
  if (question.startsWith("defense-")) return "defenses";
  return question === "list" ? "list" : "thing";
}

/** Which of the attacks or defenses a question is about, from 0. */
export function slotOf(question: GuideQuestion): number {
  return Number(question.split("-")[1] ?? 1) - 1;
}

/** The question `by` places further on; null behind either end. */
export function questionAfter(question: GuideQuestion, by: 1 | -1): GuideQuestion | null {
  return GUIDE_QUESTIONS[GUIDE_QUESTIONS.indexOf(question) + by] ?? null;
}

/** Where the guide goes on for a model: at the first question that has no answer yet. */
export function firstOpenQuestion(model: ReadModel): GuideQuestion {
  const { asset, failure, places, attacks, defenses } = guideFacts(model);
  const isAnswered: Record<GuideQuestion, boolean> = {
    asset: asset !== null,
    failure: failure !== null,
    cost: failure?.impact !== undefined,
    // Nobody has to say where it lives once there are attacks.
    places: places.length > 0 || attacks.length > 0,
    "attack-1": attacks.length > 0,
    "attack-2": attacks.length > 1,
    "attack-3": attacks.length > 2,
    "defense-1": (defenses[0] ?? null) !== null,
    "defense-2": (defenses[1] ?? null) !== null,
    "defense-3": (defenses[2] ?? null) !== null,
    list: false,
  };
  return GUIDE_QUESTIONS.find((question) => !isAnswered[question]) ?? "list";
}
