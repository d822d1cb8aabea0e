"use client";

import { X } from "lucide-react";
import { useId, useRef } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useEscape } from "@/components/ui/use-escape";
import { useLibrary } from "@/lib/client/use-library";

import { LibraryContent } from "./library-content";
import { useReturnFocus } from "./use-return-focus";

/**
 * Attacks and defenses of all templates beside the screen, so that what is added is seen to arrive;
 * on a small screen over it.
 */
export function LibraryPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("library");
  const headingId = useId();
  const box = useRef<HTMLElement>(null);
  const library = useLibrary(true);
  const leave = useReturnFocus(box, onClose);
  useEscape(box, leave);
  return (
    <section
      ref={box}
      role="dialog"
      data-beside
      tabIndex={-1}
      aria-labelledby={headingId}
      className="z-30 flex w-96 shrink-0 flex-col border-r border-line bg-surface focus-visible:outline-none max-lg:absolute max-lg:inset-y-0 max-lg:left-0 max-lg:max-w-full max-lg:shadow-popup max-sm:w-full"
    >
      <header className="flex items-start gap-2 px-4 pt-3">
        <div className="min-w-0 flex-1">
          <h2 id={headingId} className="text-sm font-semibold">
            {t("title")}
          </h2>
          <p className="text-xs text-pretty text-muted">{t("means")}</p>
        </div>
        <IconButton label={t("close")} onClick={leave} className="-mt-1 -mr-2">
          <X aria-hidden />
        </IconButton>
      </header>
      {library.kind === "loading" && (
        <p role="status" className="animate-appear-late px-4 py-6 text-sm text-muted">
          {t("loading")}
        </p>
      )}
      {library.kind === "failed" && (
        <div role="alert" className="flex flex-col items-start gap-3 px-4 py-6 text-sm">
          <p>{t("failed")}</p>
          <Button onClick={library.retry}>{t("retry")}</Button>
        </div>
      )}
      {library.kind === "loaded" && <LibraryContent entries={library.entries} onLeave={leave} />}
    </section>
  );
}
