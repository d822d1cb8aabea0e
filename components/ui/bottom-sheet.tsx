"use client";

import { Drawer } from "@base-ui/react/drawer";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** A sheet that comes up from the bottom edge of a phone; a swipe, the button or Escape closes it. */
export function BottomSheet({
  open,
  onOpenChange,
  title,
  children,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const t = useTranslations("common");
  return (
    <Drawer.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Drawer.Portal>
        <Drawer.Backdrop className="fixed inset-0 z-40 bg-scrim opacity-[calc(1-var(--drawer-swipe-progress))] transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 data-swiping:duration-0" />
        <Drawer.Viewport className="fixed inset-0 z-40 flex items-end">
          <Drawer.Popup className="flex max-h-[88dvh] min-h-[60dvh] w-full translate-y-(--drawer-swipe-movement-y) flex-col overflow-hidden rounded-t-xl border border-transparent bg-surface text-ink shadow-popup transition-transform duration-200 data-ending-style:translate-y-full data-starting-style:translate-y-full data-swiping:duration-0 data-swiping:select-none">
            <div aria-hidden className="mx-auto mt-2 h-1 w-10 shrink-0 rounded-full bg-track" />
            <header className="flex shrink-0 items-center gap-4 border-b border-line pl-4">
              <Drawer.Title className="min-w-0 flex-1 truncate text-sm font-semibold">
                {title}
              </Drawer.Title>
              <Drawer.Close
                aria-label={t("close")}
                className="inline-flex size-11 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2"
              >
                <X aria-hidden className="size-5" />
              </Drawer.Close>
            </header>
            <Drawer.Content className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
              {children}
            </Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
