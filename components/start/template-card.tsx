"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "use-intl";

import { buttonClass } from "@/components/ui/button";

import { BoardSketch } from "./board-sketch";

export type Template = { readonly id: string; readonly title: string; readonly summary: string };

/** The whole card is one button, so that one click anywhere on it opens the template. */
export function TemplateCard({
  template,
  isBusy,
  onOpen,
}: {
  readonly template: Template;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
}) {
  const t = useTranslations("start.template");
  return (
    <section
      aria-labelledby="template-title"
      className="group relative flex flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-card transition-colors hover:border-line-strong md:col-span-3"
    >
      <BoardSketch />
      <div className="flex flex-1 flex-col gap-1 p-6">
        <p className="text-xs font-medium text-muted">{t("label")}</p>
        <h2 id="template-title" className="text-lg font-semibold">
          {template.title}
        </h2>
        <p className="text-sm">{template.summary}</p>
        <p className="text-sm text-muted">{t("note")}</p>
        <div className="mt-auto pt-4">
          <button
            type="button"
            onClick={onOpen}
            aria-disabled={isBusy}
            className={`${buttonClass({ variant: "primary", size: "lg" })} after:absolute after:inset-0`}
          >
            {isBusy ? t("opening") : t("open", { title: template.title })}
            <ArrowRight aria-hidden className="size-4" />
          </button>
        </div>
      </div>
    </section>
  );
}
