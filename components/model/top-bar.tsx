"use client";

import { CircleQuestionMark, Redo2, Search, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { ActionButton } from "@/components/ui/action-button";
import { AppLink } from "@/components/ui/app-link";
import { cx } from "@/components/ui/cx";
import { Logo } from "@/components/ui/logo";
import { currentTheme } from "@/components/ui/theme";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { useModel } from "@/lib/client/model-context";
import { mayComment } from "@/lib/client/role";
import { SCREENS, screenPath } from "@/lib/client/screen";
import { useAction } from "@/lib/client/use-action";
import { useScreen } from "@/lib/client/use-screen";

import { ModelTitle } from "./model-title";
import { SaveStateLabel } from "./save-state-label";

/** The bar over every screen of a model. `share` is offered to whoever may share. */
export function TopBar({
  people,
  share,
  comments,
}: {
  readonly people: ReactNode;
  readonly share: ReactNode;
  readonly comments: ReactNode;
}) {
  const t = useTranslations();
  const canWrite = useModel((state) => mayComment(state.role));
  const canShare = useModel((state) => state.role === "manage");
  return (
    <header className="flex min-h-12 shrink-0 items-center gap-2 border-b border-line bg-surface px-3 max-md:flex-wrap max-md:gap-y-1 max-md:py-1.5 max-sm:gap-x-1">
      <AppLink
        href="/"
        aria-label={t("common.home")}
        className="-ml-1 inline-flex size-8 shrink-0 items-center justify-center rounded-md max-sm:size-11"
      >
        <Logo />
      </AppLink>
      <div className="flex min-w-0 items-center gap-2 max-md:flex-1">
        <ModelTitle />
        <SaveStateLabel />
      </div>
      <div className="ml-auto flex shrink-0 items-center gap-1">
        {canWrite && <UndoRedo />}
        {comments}
        <ActionButton action={useAction("open-palette")} icon={Search} />
      </div>
      {/* On a narrow screen the links begin a line of their own, however little stands in the first. */}
      <span className="hidden basis-full max-md:order-last max-md:block" />
      <ScreenLinks />
      <div className="max-sm:hidden">
        <ActionButton action={useAction("open-help")} icon={CircleQuestionMark} />
      </div>
      <div className="shrink-0 empty:hidden max-md:order-last">{people}</div>
      {canShare && share}
      <div className="max-md:order-last">
        <ThemeToggle initial={currentTheme()} />
      </div>
    </header>
  );
}

function UndoRedo() {
  const t = useTranslations("model");
  const undoGesture = useModel((state) => state.undoGesture);
  const redoGesture = useModel((state) => state.redoGesture);
  return (
    <>
      <ActionButton
        action={useAction("undo")}
        icon={Undo2}
        label={undoGesture ? t("undo", { gesture: t(`gesture.${undoGesture}`) }) : undefined}
      />
      <ActionButton
        action={useAction("redo")}
        icon={Redo2}
        label={redoGesture ? t("redo", { gesture: t(`gesture.${redoGesture}`) }) : undefined}
      />
    </>
  );
}

/** The screens that look at one model; the open one is marked. */
function ScreenLinks() {
  const t = useTranslations("model");
  const modelId = useModel((state) => state.modelId);
  const open = useScreen();
  return (
    <nav
      aria-label={t("screens")}
      className="mx-1 flex rounded-md bg-sunken p-0.5 max-md:order-last max-md:mx-0 max-md:grow max-md:basis-3/5"
    >
      {SCREENS.map((screen) => (
        <AppLink
          key={screen}
          href={screenPath(modelId, screen)}
          aria-current={screen === open ? "page" : undefined}
          ref={screen === open ? scrollThere : undefined}
          className={cx(
            "inline-flex h-7 items-center rounded-sm px-2.5 text-xs font-medium whitespace-nowrap text-muted transition-colors hover:text-ink max-md:flex-1 max-md:justify-center max-sm:h-11 max-sm:px-1",
            screen === open && "bg-surface text-ink shadow-card forced-colors:underline",
          )}
        >
          {t(`screen.${screen}`)}
        </AppLink>
      ))}
    </nav>
  );
}

/** On a phone the links scroll; the open screen's is the one to see. */
function scrollThere(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "center" });
}
