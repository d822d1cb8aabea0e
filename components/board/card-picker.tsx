"use client";

import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

import { Kbd } from "@/components/ui/kbd";
import { MenuItem, PointMenu } from "@/components/ui/menu";
import { RoleIcon } from "@/components/ui/role-icon";
import { addCard } from "@/lib/client/actions/add-card";
import type { CardPicker as Picker } from "@/lib/client/board-slice";
import { CARD_KINDS } from "@/lib/client/commands/add-next";
import type { CardKind } from "@/lib/client/commands/problem";
import { useModelStore } from "@/lib/client/model-context";
import { useNewTitle } from "@/lib/client/use-new-title";

/** Which shape shall the new card have? A click or one key, the same as on the add bar. */
export function CardPicker({ picker }: { readonly picker: Picker }) {
  const t = useTranslations();
  const store = useModelStore();
  const newTitle = useNewTitle();
  const { client, at, fromId, kinds } = picker;
  const choose = (kind: CardKind) => {
    store.getState().openPopup(null);
    addCard(kind, { store, newTitle }, { at, fromId });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const kind = CARD_KINDS[Number(event.key) - 1];
    if (kind === undefined || !kinds.includes(kind)) return;
    event.preventDefault();
    event.stopPropagation();
    choose(kind);
  };
  const close = () => {
    store.getState().openPopup(null);
    store.getState().canvas?.focusBoard();
  };
  return (
    <PointMenu
      label={t(fromId === null ? "board.edit.pick" : "board.edit.pickNext")}
      at={client}
      onClose={close}
      onKeyDown={handleKeyDown}
    >
      {kinds.map((kind) => (
        <MenuItem key={kind} onSelect={() => choose(kind)}>
          <RoleIcon of={kind} />
          <span className="mr-6 flex-1">{t(`common.role.${kind}`)}</span>
          <Kbd>{CARD_KINDS.indexOf(kind) + 1}</Kbd>
        </MenuItem>
      ))}
    </PointMenu>
  );
}
