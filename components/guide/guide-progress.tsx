"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { GUIDE_QUESTIONS, type GuideQuestion, partOf } from "@/lib/client/guide/questions";

/** Which of the two steps this is, and how far it is to the list. */
export function GuideProgress({
  question,
  onLeave,
}: {
  readonly question: GuideQuestion;
  readonly onLeave: () => void;
}) {
  const t = useTranslations("guide");
  const at = GUIDE_QUESTIONS.indexOf(question) + 1;
  const count = GUIDE_QUESTIONS.length;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-4">
        <p className="text-sm font-medium text-muted">{t(`part.${partOf(question)}`)}</p>
        <Button size="sm" variant="quiet" className="-mr-2" onClick={onLeave}>
          {t("leave")}
        </Button>
      </div>
      <svg
        role="img"
        aria-label={t("progress", { at, count })}
        className="block h-1 w-full overflow-visible"
      >
        <rect width="100%" height="4" rx="2" className="fill-track" />
        <rect
          width={`${String(Math.round((at / count) * 100))}%`}
          height="4"
          rx="2"
          className="fill-accent"
        />
      </svg>
    </div>
  );
}
