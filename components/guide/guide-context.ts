"use client";

import { createContext, useContext } from "react";

import type { CommandResult } from "@/lib/client/commands/problem";
import type { Gesture } from "@/lib/client/gesture";
import type { GuideQuestion } from "@/lib/client/guide/questions";
import { invariant } from "@/lib/kernel/invariant";
import type { ReadModel } from "@/lib/model/read-model";

export type GuideControls = {
  readonly question: GuideQuestion;
  readonly go: (question: GuideQuestion) => void;
  /** Ends it and shows the board. */
  readonly leave: () => void;
  /** Writes an answer into the model, as one gesture. True when it was done. */
  readonly write: (command: (model: ReadModel) => CommandResult, gesture: Gesture) => boolean;
};

export const GuideContext = createContext<GuideControls | null>(null);

export function useGuide(): GuideControls {
  const controls = useContext(GuideContext);
  invariant(controls, "a guide is around this component");
  return controls;
}
