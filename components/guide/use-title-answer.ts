"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { isVague } from "@/lib/client/guide/vague-wording";
import { cleanLine } from "@/lib/kernel/text";
import { LIMITS } from "@/lib/model/limits";

import { useTypedText } from "./use-typed-text";

/**
 * A typed title with what there is to say about it. Wording that could mean anything is asked about
 * once and then taken as it is, and so is what would take the place of somebody else's answer; what
 * is longer than a title stays in the field, and is said to be.
 */
export function useTitleAnswer({
  saved,
  suggestion = "",
  vagueWords,
  isOneOfMany = false,
}: {
  /** The answer that the model has; empty where it has none. */
  readonly saved: string;
  /** What stands in the field while the model has no answer. */
  readonly suggestion?: string;
  readonly vagueWords: string;
  /** Whoever types an answer while somebody else gives one has given another one. */
  readonly isOneOfMany?: boolean;
}) {
  const t = useTranslations("guide");
  const { text, over, change: setText } = useTypedText("title", saved === "" ? suggestion : saved);
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const [wasRefused, setWasRefused] = useState(false);
  const title = cleanLine(text);
  const problem = problemOf(title);
  const theirs = over === null ? null : answerMeanwhile({ over, saved, title });
  const isAnother = isOneOfMany && theirs !== null && over === "";
  const error =
    problem === "long"
      ? t("tooLong", { max: LIMITS.titleCharacters, count: title.length })
      : wasRefused && problem === "empty" && t("empty");

  /** True when the title can be kept. */
  const settle = (mayAsk: boolean): boolean => {
    setWasRefused(problem !== null);
    if (problem !== null) return false;
    const question =
      theirs !== null && !isAnother ? theirs : mayAsk && isVague(title) ? title : null;
    if (question === null || askedAbout === question) return true;
    setAskedAbout(question);
    return false;
  };
  const doubtOf = () => {
    if (askedAbout === null) return null;
    if (askedAbout === theirs) return t("meanwhile", { title: theirs });
    return askedAbout === title ? vagueWords : null;
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
    doubt: doubtOf(),
    /** What is typed here is an answer beside the one that somebody else gave. */
    isAnother,
  };
}

/** What somebody else answered since `over` was typed over, unless that is the same or was taken away. */
function answerMeanwhile({
  over,
  saved,
  title,
}: Readonly<Record<"over" | "saved" | "title", string>>): string | null {
  return saved === "" || saved === over || saved === title ? null : saved;
}

function problemOf(title: string): "empty" | "long" | null {
  if (title === "") return "empty";
  return title.length > LIMITS.titleCharacters ? "long" : null;
}
