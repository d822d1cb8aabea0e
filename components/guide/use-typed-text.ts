"use client";

import { useState } from "react";

import { keepTypedAnswer, typedAnswer } from "@/lib/client/guide/typed-answers";
import { useModel } from "@/lib/client/model-context";

import { useGuide } from "./guide-context";

/** The text of a field: what the model says, until somebody types, and after a reload what was typed. */
export function useTypedText(field: string, initial: string) {
  const { question } = useGuide();
  const modelId = useModel((state) => state.modelId);
  const at = { modelId, question, field };
  const [text, setText] = useState(() => typedAnswer(at) ?? initial);
  const change = (next: string) => {
    setText(next);
    keepTypedAnswer(at, next === initial ? null : next);
  };
  return [text, change] as const;
}
