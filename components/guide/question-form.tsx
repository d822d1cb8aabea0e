"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { questionAfter } from "@/lib/client/guide/questions";

import { useGuide } from "./guide-context";
import { GuideProgress } from "./guide-progress";

/**
 * One question with its fields. Enter goes on; going back keeps what was typed; skipping is offered
 * while there is nothing to keep. `onKeep` writes the answer and tells whether that is settled: with
 * `mayAsk` it may ask back once.
 */
export function QuestionForm({
  title,
  help,
  hasAnswer,
  onKeep,
  children,
}: {
  readonly title: string;
  readonly help?: ReactNode;
  readonly hasAnswer: boolean;
  readonly onKeep: (mayAsk: boolean) => boolean;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  const { question, go, leave } = useGuide();
  const form = useRef<HTMLFormElement>(null);
  const previous = questionAfter(question, -1);
  const next = questionAfter(question, 1) ?? question;

  useEffect(() => {
    const field =
      form.current?.querySelector<HTMLElement>("input") ??
      form.current?.querySelector<HTMLElement>("h2");
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === "text") field.select();
  }, []);

  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (onKeep(true)) go(next);
  };
  /** What was typed is kept on every way out; what cannot be kept is told, and stays. */
  const mayGo = () => !hasAnswer || onKeep(false);
  const goBack = () => {
    if (previous && mayGo()) go(previous);
  };
  const handleLeave = () => {
    if (mayGo()) leave();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-labelledby={titleId}
      onSubmit={handleSubmit}
      className="flex flex-col gap-5"
    >
      <GuideProgress question={question} onLeave={handleLeave} />
      <div className="flex flex-col gap-1.5">
        <h2
          id={titleId}
          tabIndex={-1}
          className="text-lg font-semibold text-balance [overflow-wrap:anywhere] focus:outline-none"
        >
          {title}
        </h2>
        {help && <p className="text-sm text-muted text-pretty">{help}</p>}
      </div>
      {children}
      <Ways onBack={previous && goBack} onSkip={hasAnswer ? null : () => go(next)} />
    </form>
  );
}

/** Back, on without an answer, and on with it. */
function Ways({
  onBack,
  onSkip,
}: {
  readonly onBack: (() => void) | null;
  readonly onSkip: (() => void) | null;
}) {
  const t = useTranslations("guide");
  return (
    <div className="flex items-center gap-2">
      {onBack && (
        <Button variant="quiet" size="lg" className="-ml-4" onClick={onBack}>
          <ArrowLeft aria-hidden className="size-4" />
          {t("back")}
        </Button>
      )}
      <span className="flex-1" />
      {onSkip && (
        <Button variant="quiet" size="lg" onClick={onSkip}>
          {t("skip")}
        </Button>
      )}
      <Button type="submit" variant="primary" size="lg">
        {t("next")}
        <ArrowRight aria-hidden className="size-4" />
      </Button>
    </div>
  );
}
