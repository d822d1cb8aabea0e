"use client";

import Link from "next/link";
import { Suspense } from "react";
import { useTranslations } from "use-intl";

import { buttonClass } from "@/components/ui/button";
import { Logo } from "@/components/ui/logo";
import type { Theme } from "@/components/ui/theme";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { lazyPart } from "@/lib/client/lazy-part";

import { BlankForm } from "./blank-form";
import { FileDrop } from "./file-drop";
import { KnownModels } from "./known-models";
import { NewModelProblem } from "./new-model-problem";
import { type Template, TemplateCard } from "./template-card";
import { type GalleryTemplate, TemplateGallery } from "./template-gallery";
import { useNewModel } from "./use-new-model";

const createKeyDialog = lazyPart(async () => (await import("./create-key-dialog")).CreateKeyDialog);

export function StartPage({
  template,
  gallery,
  theme,
}: {
  /** The worked example, shown large. */
  readonly template: Template;
  readonly gallery: readonly GalleryTemplate[];
  readonly theme: Theme;
}) {
  const t = useTranslations();
  const { state, make, makeWithKey, clear } = useNewModel();
  const { making, problem, waiting } = state;
  const openingId = making?.from === "template" ? making.template : null;
  const openTemplate = (id: string) => make({ from: "template", template: id });
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-4 sm:px-6">
      <TopBar theme={theme} />
      <main className="flex flex-1 flex-col gap-8 pt-6 pb-16 sm:pt-10">
        <div className="flex max-w-3xl flex-col gap-3">
          <h1 className="text-xl font-semibold tracking-tight text-balance">{t("start.title")}</h1>
          <p className="text-base text-muted text-pretty">{t("start.pitch")}</p>
        </div>
        <NewModelProblem problem={problem} onClose={clear} />
        <div className="grid gap-4 md:grid-cols-5">
          <TemplateCard
            template={template}
            isBusy={openingId === template.id}
            onOpen={() => openTemplate(template.id)}
          />
          <div className="flex flex-col gap-4 md:col-span-2">
            <BlankForm
              isBusy={making?.from === "title"}
              onStart={(title) => make({ from: "title", title })}
            />
            <FileDrop
              isBusy={making?.from === "file"}
              onText={(modelText) => make({ from: "file", modelText })}
            />
          </div>
        </div>
        <TemplateGallery templates={gallery} openingId={openingId} onOpen={openTemplate} />
        <KnownModels />
        <p className="text-xs text-muted">{t("start.facts")}</p>
      </main>
      {waiting && (
        <Suspense>
          <createKeyDialog.Part
            wasRefused={waiting.wasRefused}
            onKey={(key) => makeWithKey(waiting.input, key)}
            onCancel={clear}
          />
        </Suspense>
      )}
    </div>
  );
}

function TopBar({ theme }: { readonly theme: Theme }) {
  const t = useTranslations("common");
  return (
    <header className="flex h-14 items-center justify-between">
      <p className="flex items-center gap-2 text-base font-semibold">
        <Logo />
        {t("appName")}
      </p>
      <div className="flex items-center gap-1">
        <Link href="/help" prefetch={false} className={buttonClass({ variant: "quiet" })}>
          {t("help")}
        </Link>
        <ThemeToggle initial={theme} />
      </div>
    </header>
  );
}
