"use client";

import { useState } from "react";

import { keepTypedAnswer, typedAnswer } from "@/lib/client/guide/typed-answers";
import { useModel } from "@/lib/client/model-context";

import { useGuide } from "./guide-context";

type Typed = {
  readonly text: string;
  /** What the model said when somebody began to type. */
  readonly over: string;
};

/** The text of a field: what the model says, until somebody types, and after a reload what was typed. */
export function useTypedText(field: string, saved: string) {
  const { question } = useGuide();
  const modelId = useModel((state) => state.modelId);
  const at = { modelId, question, field };
  const [typed, setTyped] = useState(() => restored(typedAnswer(at), saved));
  const change = (next: string) => {
    const isSaved = next === saved;
    setTyped(isSaved ? null : { text: next, over: typed?.over ?? saved });
    keepTypedAnswer(at, isSaved ? null : next);
  };
  return { text: typed?.text ?? saved, over: typed?.over ?? null, change };
}

function restored(text: string | null, saved: string): Typed | null {
  return text === null ? null : { text, over: saved };
}
