"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import type { OutlineRow } from "@/lib/client/outline/outline-row";

import { useOutline } from "./outline-context";

/** Opens and closes a row for pointers; the arrow keys do it for the keyboard. */
export function FoldButton({ row, title }: { readonly row: OutlineRow; readonly title: string }) {
  const t = useTranslations("outline");
  const outline = useOutline();
  const { key, childCount, isOpen } = row;
  if (childCount === 0) return <span className="size-6 shrink-0" />;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t(isOpen ? "close" : "open", { title })}
      onClick={() => outline.fold(key, !isOpen)}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-sunken hover:text-ink max-sm:size-11 max-sm:-mx-2"
    >
      <ChevronRight
        aria-hidden
        className={cx("size-4 transition-transform", isOpen && "rotate-90")}
      />
    </button>
  );
}
