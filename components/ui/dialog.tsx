"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { useTranslations } from "use-intl";

import { cx } from "./cx";

const WIDTHS = { md: "sm:max-w-md", lg: "sm:max-w-xl", xl: "sm:max-w-4xl" } as const;

/** A window above the page that keeps the focus; on a phone it is a sheet at the bottom edge. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  width = "md",
  footer,
  initialFocus,
  children,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly width?: keyof typeof WIDTHS;
  readonly footer?: ReactNode;
  /** What has the focus first, where that is not the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("common");
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity print:hidden data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-40 flex items-end justify-center sm:items-center sm:p-6 print:static print:block print:p-0">
          <Base.Popup
            {...(initialFocus && { initialFocus })}
            className={cx(
              "flex max-h-[92dvh] w-full print:max-h-none print:max-w-none print:overflow-visible print:shadow-none flex-col overflow-hidden rounded-t-xl border border-transparent bg-raised text-ink shadow-popup transition-[opacity,translate] data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0 sm:rounded-xl",
              WIDTHS[width],
            )}
          >
            <header className="flex items-center gap-4 px-6 pt-5 pb-2">
              <Base.Title className="min-w-0 flex-1 text-lg font-semibold">{title}</Base.Title>
              <Base.Close
                aria-label={t("close")}
                className="-mr-2 inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-sunken hover:text-ink max-sm:size-11 print:hidden"
              >
                <X aria-hidden className="size-4" />
              </Base.Close>
            </header>
            <div className="min-h-0 flex-1 overflow-y-auto px-6 pb-6 print:overflow-visible">
              {description && (
                <Base.Description className="mb-4 text-sm text-muted">
                  {description}
                </Base.Description>
              )}
              {children}
            </div>
            {footer && (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-6 py-4 print:hidden">
                {footer}
              </footer>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
