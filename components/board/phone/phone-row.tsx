"use client";

import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

import { RoleIcon } from "@/components/ui/role-icon";
import type { CardKind } from "@/lib/client/commands/problem";
import { useModelStore } from "@/lib/client/model-context";

/** A card as a row: a tap anywhere on it opens its details. */
export function PhoneRow({
  id,
  kind,
  title,
  words,
  lead,
  children,
}: {
  readonly id: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly words: string;
  /** In place of the icon of its kind: a rank, for one. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  const store = useModelStore();
  const open = () => {
    store.getState().select([id]);
    store.getState().openPanel("details");
  };
  return (
    <li className="relative flex min-h-14 items-center gap-3 border-b border-line bg-surface px-4 py-2.5">
      <span className="flex w-5 shrink-0 justify-center self-start pt-px">
        {lead ?? <RoleIcon of={kind} />}
      </span>
      <div className="min-w-0 flex-1">
        <button
          type="button"
          dir="auto"
          aria-haspopup="dialog"
          onClick={open}
          className="text-left text-sm font-semibold text-pretty [overflow-wrap:anywhere] after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
        >
          {title}
        </button>
        <p className="text-xs text-pretty text-muted">{words}</p>
        {children}
      </div>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
    </li>
  );
}
