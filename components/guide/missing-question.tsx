"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { GuideQuestion } from "@/lib/client/guide/questions";

import { useGuide } from "./guide-context";
import { QuestionForm } from "./question-form";

/** Stands where a question makes no sense yet, because the one it builds on was skipped. */
export function MissingQuestion({
  title,
  first,
}: {
  readonly title: string;
  /** The question to answer before. */
  readonly first: GuideQuestion;
}) {
  const t = useTranslations("guide.missing");
  const { go } = useGuide();
  return (
    <QuestionForm title={title} help={t("help")} hasAnswer={false} onKeep={() => true}>
      <Button className="self-start" onClick={() => go(first)}>
        {t("go")}
      </Button>
    </QuestionForm>
  );
}
