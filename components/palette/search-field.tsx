"use client";

import { Search, X } from "lucide-react";
import { type ComponentProps, type RefObject, useLayoutEffect } from "react";
import { useTranslations } from "use-intl";

import { Kbd } from "@/components/ui/kbd";

import { optionId } from "./choice-list";

/** The field at the top of the palette; it keeps the focus while the keys walk the list below. */
export function SearchField({
  field,
  label,
  listId,
  activeIndex,
  onClose,
  ...rest
}: Omit<ComponentProps<"input">, "ref"> & {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly listId: string;
  /** -1 while nothing is listed. */
  readonly activeIndex: number;
  readonly onClose: () => void;
}) {
  const t = useTranslations("common");
  // A dialog gives the focus a frame later; by then somebody who types has hit the keys of the page.
  useLayoutEffect(() => field.current?.focus(), [field]);
  return (
    <div className="flex shrink-0 items-center gap-3 border-b border-line px-4 focus-within:border-accent">
      <Search aria-hidden className="size-4 shrink-0 text-muted" />
      <input
        {...rest}
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={activeIndex >= 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeIndex >= 0 ? optionId(listId, activeIndex) : undefined}
        autoComplete="off"
        spellCheck={false}
        className="h-12 min-w-0 flex-1 bg-transparent text-base text-ink placeholder:text-muted focus-visible:outline-none"
      />
      <button
        type="button"
        aria-label={t("close")}
        onClick={onClose}
        className="inline-flex h-8 min-w-8 shrink-0 items-center justify-center rounded-md hover:bg-sunken max-sm:size-11"
      >
        <X aria-hidden className="size-4 sm:hidden" />
        <span aria-hidden className="max-sm:hidden">
          <Kbd>Esc</Kbd>
        </span>
      </button>
    </div>
  );
}
