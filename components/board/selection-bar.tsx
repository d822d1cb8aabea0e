"use client";

import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  Copy,
  Group,
  type LucideIcon,
  Trash2,
} from "lucide-react";
import { useTranslations } from "use-intl";

import { ActionButton } from "@/components/ui/action-button";
import { selectedFrames } from "@/lib/client/actions/selected-cards";
import type { ActionId } from "@/lib/client/actions/user-action";
import { useModel } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";

const ARRANGING: readonly (readonly [ActionId, LucideIcon])[] = [
  ["align-left", AlignStartVertical],
  ["align-centre", AlignCenterVertical],
  ["align-right", AlignEndVertical],
  ["align-top", AlignStartHorizontal],
  ["align-middle", AlignCenterHorizontal],
  ["align-bottom", AlignEndHorizontal],
  ["distribute-across", AlignHorizontalSpaceAround],
  ["distribute-down", AlignVerticalSpaceAround],
];

/** What is done with several cards at once. */
export function SelectionBar({ count }: { readonly count: number }) {
  const t = useTranslations("board.edit");
  const hasFrames = useModel((state) => selectedFrames(state).length > 0);
  return (
    <div
      role="toolbar"
      aria-label={t("arrange")}
      className="pointer-events-auto flex max-w-full flex-wrap items-center rounded-xl border border-transparent bg-raised p-1 shadow-popup"
    >
      <p role="status" className="px-2 text-sm whitespace-nowrap text-muted">
        {hasFrames ? t("menu.cards", { count }) : t("selection", { count })}
      </p>
      {ARRANGING.map(([id, icon]) => (
        <Item key={id} id={id} icon={icon} />
      ))}
      <span aria-hidden className="mx-1 h-5 w-px bg-line" />
      <Item id="frame-selected" icon={Group} />
      <Item id="duplicate" icon={Copy} />
      <Item id="delete-selected" icon={Trash2} />
    </div>
  );
}

function Item({ id, icon }: { readonly id: ActionId; readonly icon: LucideIcon }) {
  return <ActionButton action={useAction(id)} icon={icon} />;
}
