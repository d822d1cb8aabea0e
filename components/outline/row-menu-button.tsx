"use client";

import { Ellipsis } from "lucide-react";
import type { ComponentProps } from "react";
import { useTranslations } from "use-intl";

import { useOnDemand } from "@/components/ui/use-on-demand";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";

import type { CellProps } from "./cell-props";
import { useOutline } from "./outline-context";

const rowMenu = lazyPart(async () => (await import("./row-menu")).RowMenu);

/** What can be done with a row. */
export function RowMenuButton({ row, title, tabIndex }: CellProps) {
  const t = useTranslations("outline.menu");
  const outline = useOutline();
  const { isWanted, reach } = useOnDemand(rowMenu.ahead);
  // What the menu does, it does with the active row; not every browser focuses a button it clicks.
  const makeActive = () => outline.arrive(row.key);
  const button = (props: ComponentProps<"button">) => (
    <button
      {...props}
      type="button"
      tabIndex={tabIndex}
      aria-label={t("open", { title })}
      className="inline-flex size-7 items-center justify-center rounded-sm text-muted opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 hover:bg-sunken hover:text-ink aria-expanded:opacity-100 max-sm:size-11 pointer-coarse:opacity-100"
    >
      <Ellipsis aria-hidden className="size-4" />
    </button>
  );
  if (!isWanted) {
    const open = () => {
      makeActive();
      reach.onClick();
    };
    return button({ ...reach, onClick: open });
  }
  return (
    <Awaited meanwhile={button({})}>
      <rowMenu.Part trigger={button({})} onOpen={makeActive} />
    </Awaited>
  );
}
