"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";
import { MissingPage } from "@/components/ui/missing-page";
import { ModelProvider, useModel } from "@/lib/client/model-context";
import { PresenceProvider } from "@/lib/client/presence/presence-context";
import { useWatchedStability } from "@/lib/client/simulation/use-order-stability";
import { useOpenModel } from "@/lib/client/use-open-model";

import { Notices } from "./notices";
import { PaperHead } from "./paper-head";
import { SkipLink } from "./skip-link";
import { useFileDrops } from "./use-file-drops";
import { useShortcuts } from "./use-shortcuts";

const CONTENT_ID = "content";

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
          <PresenceProvider feed={session.model.presence}>
            <OpenScreen topBar={topBar} overlays={overlays}>
              {children}
            </OpenScreen>
          </PresenceProvider>
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
  useFileDrops();
  useWatchedStability();
  return (
    <div className="flex h-dvh min-h-96 flex-col overflow-hidden print:block print:h-auto print:overflow-visible">
      {/* Empty, because windows that close give the focus to the first control of what had it. */}
      <span
        ref={takeLostFocus}
        data-page
        tabIndex={-1}
        className="focus-visible:outline-none print:hidden"
      />
      <title>{`${title} · ${t("appName")}`}</title>
      <div className="contents print:hidden">
        <SkipLink targetId={CONTENT_ID} />
        {topBar}
      </div>
      <PaperHead title={title} />
      <div
        id={CONTENT_ID}
        data-page
        tabIndex={-1}
        className="relative flex min-h-0 flex-1 focus-visible:outline-none print:block"
      >
        {children}
      </div>
      <div className="contents print:hidden">
        <Notices />
        {overlays}
      </div>
    </div>
  );
}

/** What had the focus on the page before is gone: the next Tab begins at the top of this one. */
function takeLostFocus(top: HTMLElement | null): void {
  if (document.activeElement === document.body) top?.focus({ preventScroll: true });
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
