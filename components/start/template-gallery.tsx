"use client";

import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";

import type { Template } from "./template-card";

export type GalleryTemplate = Template & {
  readonly attacks: number;
  readonly defenses: number;
  /** Drawn by the server: what it is drawn from never comes to the browser. */
  readonly preview: ReactNode;
};

/** The templates that are not the worked example, small, each opened by one click. */
export function TemplateGallery({
  templates,
  openingId,
  onOpen,
}: {
  readonly templates: readonly GalleryTemplate[];
  /** The template that is being opened, or null. */
  readonly openingId: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const t = useTranslations("start.gallery");
  return (
    <section aria-labelledby="gallery-title" className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <h2 id="gallery-title" className="text-base font-semibold">
          {t("title")}
        </h2>
        <p className="text-sm text-muted">{t("note")}</p>
      </div>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {templates.map((template) => (
          <GalleryCard
            key={template.id}
            template={template}
            isOpening={template.id === openingId}
            onOpen={() => onOpen(template.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function GalleryCard({
  template: { title, summary, attacks, defenses, preview },
  isOpening,
  onOpen,
}: {
  readonly template: GalleryTemplate;
  readonly isOpening: boolean;
  readonly onOpen: () => void;
}) {
  const t = useTranslations("start");
  const aboutId = useId();
  return (
    <li className="relative flex overflow-hidden rounded-lg border border-line bg-surface shadow-card transition-colors hover:border-line-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring sm:flex-col">
      <div className="flex w-28 shrink-0 items-center border-line bg-page max-sm:border-r sm:w-full sm:border-b">
        {preview}
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-1 p-4">
        <h3 className="text-sm font-semibold">
          <button
            type="button"
            onClick={onOpen}
            aria-label={t("template.open", { title })}
            aria-describedby={aboutId}
            aria-disabled={isOpening}
            className="text-left outline-none after:absolute after:inset-0"
          >
            {title}
          </button>
        </h3>
        <div id={aboutId} className="flex flex-1 flex-col gap-2">
          <p className="text-sm">{summary}</p>
          <p className="mt-auto text-xs text-muted">
            {isOpening ? t("template.opening") : t("gallery.counts", { attacks, defenses })}
          </p>
        </div>
      </div>
    </li>
  );
}
