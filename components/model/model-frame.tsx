"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";
import { MissingPage } from "@/components/ui/missing-page";
import { ModelProvider, useModel } from "@/lib/client/model-context";
import { useOpenModel } from "@/lib/client/use-open-model";

import { Notices } from "./notices";
import { useShortcuts } from "./use-shortcuts";

/** Opens a model and puts the screens around it; what they share while they change stays open. */
export function ModelFrame({
  modelId,
  topBar,
  overlays,
  children,
}: {
  readonly modelId: string;
  readonly topBar: ReactNode;
  /** Windows that every screen shares. */
  readonly overlays: ReactNode;
  readonly children: ReactNode;
}) {
  const { session, retry } = useOpenModel(modelId);
  switch (session.kind) {
    case "loading":
      return <Opening />;
    case "missing":
      return <MissingPage />;
    case "failed":
      return <Failed onRetry={retry} />;
    case "open":
      return (
        <ModelProvider store={session.model.store}>
          <OpenScreen topBar={topBar} overlays={overlays}>
            {children}
          </OpenScreen>
        </ModelProvider>
      );
  }
}

function OpenScreen({
  topBar,
  overlays,
  children,
}: {
  readonly topBar: ReactNode;
  /** Windows that every screen shares. */
  readonly overlays: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations("common");
  const title = useModel((state) => state.readModel.modelRecord.title);
  useShortcuts();
  return (
    <div className="flex h-dvh min-h-96 flex-col overflow-hidden">
      <title>{`${title} · ${t("appName")}`}</title>
      {topBar}
      <div className="relative flex min-h-0 flex-1">{children}</div>
      <Notices />
      {overlays}
    </div>
  );
}

/** Shown only when opening takes long enough to be noticed. */
function Opening() {
  const t = useTranslations("model");
  return (
    <main className="flex h-dvh items-center justify-center">
      <p role="status" className="animate-appear-late text-muted">
        {t("opening")}
      </p>
    </main>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations();
  return (
    <MessagePage
      title={t("model.failed.title")}
      actions={
        <Button variant="primary" onClick={onRetry}>
          {t("common.tryAgain")}
        </Button>
      }
    >
      <p>{t("model.failed.body")}</p>
    </MessagePage>
  );
}
