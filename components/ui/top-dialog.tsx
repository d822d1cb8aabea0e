"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { type ReactNode, type RefObject, useState } from "react";

/** A window near the top of the page without a heading, which a field at its top takes the place of. */
export function TopDialog({
  label,
  onClose,
  initialFocus,
  returnsFocus,
  children,
}: {
  readonly label: string;
  readonly onClose: () => void;
  readonly initialFocus: RefObject<HTMLElement | null>;
  /** Asked when it closes: whether the focus goes back to where it was before. */
  readonly returnsFocus: () => boolean;
  readonly children: ReactNode;
}) {
  // Its field has the focus before the dialog looks who had it.
  const [before] = useState(() => document.activeElement);
  const goBack = () =>
    returnsFocus() && before instanceof HTMLElement && before !== document.body && before;
  return (
    <Base.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Base.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-2 sm:px-6 sm:pt-[12dvh]">
          <Base.Popup
            aria-label={label}
            initialFocus={initialFocus}
            finalFocus={goBack}
            className="flex max-h-[min(34rem,calc(100dvh-1rem))] w-full max-w-2xl flex-col overflow-hidden rounded-xl border border-transparent bg-raised text-ink shadow-popup sm:max-h-[min(34rem,76dvh)]"
          >
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
