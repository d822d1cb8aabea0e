"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { isVague } from "@/lib/client/guide/vague-wording";
import { cleanLine } from "@/lib/kernel/text";
import { LIMITS } from "@/lib/model/limits";

import { useTypedText } from "./use-typed-text";

/**
 * A typed title with what there is to say about it. Wording that could mean anything is asked about
 * once and then taken as it is; what is longer than a title stays in the field, and is said to be.
 */
export function useTitleAnswer(initial: string, vagueWords: string) {
  const t = useTranslations("guide");
  const [text, setText] = useTypedText("title", initial);
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const [wasRefused, setWasRefused] = useState(false);
  const title = cleanLine(text);
  const problem = problemOf(title);
  const error =
    problem === "long"
      ? t("tooLong", { max: LIMITS.titleCharacters, count: title.length })
      : wasRefused && problem === "empty" && t("empty");

  /** True when the title can be kept. */
  const settle = (mayAsk: boolean): boolean => {
    setWasRefused(problem !== null);
    if (problem !== null) return false;
    if (!mayAsk || !isVague(title) || askedAbout === title) return true;
    setAskedAbout(title);
    return false;
  };
  const change = (next: string) => {
    setText(next);
    setWasRefused(false);
  };
  return {
    text,
    title,
    change,
    settle,
    error,
    /** What to ask back, in words. */
    doubt: askedAbout === title ? vagueWords : null,
  };
}

function problemOf(title: string): "empty" | "long" | null {
  if (title === "") return "empty";
  return title.length > LIMITS.titleCharacters ? "long" : null;
}
