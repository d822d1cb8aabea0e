"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { useFormatter, useNow, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { type KnownModel, listKnownModels } from "@/lib/client/api/models";

type Known =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "loaded"; readonly models: readonly KnownModel[] };

/** The models that this browser holds a grant for; asked after the page is shown. */
export function KnownModels() {
  const t = useTranslations();
  const [known, setKnown] = useState<Known>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void listKnownModels().then((outcome) => {
      if (!isCurrent) return;
      setKnown(outcome.ok ? { kind: "loaded", models: outcome.value } : { kind: "failed" });
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt]);

  return (
    <section aria-labelledby="known-title" className="flex flex-col gap-3">
      <h2 id="known-title" className="text-base font-semibold">
        {t("start.known.title")}
      </h2>
      <div
        className="rounded-lg border border-line bg-surface shadow-card"
        aria-busy={known.kind === "loading"}
      >
        {known.kind === "loading" && (
          <p className="px-6 py-8 text-center text-sm text-muted">{t("start.known.loading")}</p>
        )}
        {known.kind === "failed" && (
          <EmptyState title={t("start.known.failed")}>
            <Button onClick={() => setAttempt(attempt + 1)}>{t("common.tryAgain")}</Button>
          </EmptyState>
        )}
        {known.kind === "loaded" && <ModelList models={known.models} />}
      </div>
    </section>
  );
}

function ModelList({ models }: { readonly models: readonly KnownModel[] }) {
  const t = useTranslations();
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  if (models.length === 0) {
    return <EmptyState title={t("start.known.emptyTitle")}>{t("start.known.empty")}</EmptyState>;
  }
  return (
    <ul className="divide-y divide-line">
      {models.map(({ modelId, title, role, openedAt }) => (
        <li key={modelId} className="relative transition-colors hover:bg-sunken">
          <Link
            href={`/m/${encodeURIComponent(modelId)}`}
            prefetch={false}
            className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 px-6 py-2 focus-visible:-outline-offset-2"
          >
            <span dir="auto" className="min-w-0 flex-1 truncate text-sm font-medium">
              {title}
            </span>
            <Chip>{t(`common.may.${role}`)}</Chip>
            <span className="w-36 text-right text-xs text-muted max-sm:w-auto">
              {t("start.known.opened", { when: format.relativeTime(new Date(openedAt), now) })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
