"use client";

import { X } from "lucide-react";
import { useTranslations } from "use-intl";

import { IconButton } from "@/components/ui/icon-button";
import { type CardRole, RoleIcon } from "@/components/ui/role-icon";
import { disconnect } from "@/lib/client/commands/disconnect";
import { useModel, useModelStore } from "@/lib/client/model-context";

import { useCanEdit, useEdit } from "./use-edit";

/** One line of a card, with its other end. `selects` is what a click shows: the end, or the line. */
export function ConnectionRow({
  of,
  title,
  says,
  selects,
  lineId,
}: {
  readonly of: CardRole;
  readonly title: string;
  readonly says?: string | undefined;
  readonly selects: string;
  readonly lineId: string;
}) {
  const t = useTranslations("details.connection");
  const store = useModelStore();
  const hover = useModel((state) => state.hover);
  const canEdit = useCanEdit();
  const edit = useEdit();
  const select = () => {
    store.getState().select([selects]);
    store.getState().hover(null);
  };
  return (
    <li
      onPointerEnter={() => hover(lineId)}
      onPointerLeave={() => hover(null)}
      className="-mx-2 flex items-center gap-1 rounded-md hover:bg-sunken"
    >
      <button
        type="button"
        onClick={select}
        className="flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-md px-2 py-1 text-left text-sm max-sm:min-h-11"
      >
        <RoleIcon of={of} className="size-4" />
        <span className="line-clamp-2 min-w-0 flex-1">{title}</span>
        {says !== undefined && <span className="shrink-0 text-xs text-muted">{says}</span>}
      </button>
      {canEdit && (
        <IconButton
          label={t("remove", { title })}
          onClick={() => edit((model) => disconnect(model, { id: lineId }), "disconnect")}
          className="size-7 text-muted"
        >
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
