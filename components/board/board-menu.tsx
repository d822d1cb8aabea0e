"use client";

import { useTranslations } from "use-intl";

import { MenuSeparator, PointMenu } from "@/components/ui/menu";
import { MenuAction } from "@/components/ui/menu-action";
import { RoleIcon } from "@/components/ui/role-icon";
import { addCard } from "@/lib/client/actions/add-card";
import { MENU_ACTIONS } from "@/lib/client/actions/menu-actions";
import type { ActionId } from "@/lib/client/actions/user-action";
import type { BoardMenu as Menu } from "@/lib/client/board-slice";
import type { CardKind } from "@/lib/client/commands/problem";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";
import { useNewTitle } from "@/lib/client/use-new-title";

import { centredAt } from "./pointer-places";

/** What can be done with something on the board; every line is one of the user's actions. */
export function BoardMenu({ menu }: { readonly menu: Menu }) {
  const t = useTranslations("board.edit.menu");
  const store = useModelStore();
  const count = useModel((state) => state.selectedIds.size);
  const close = () => {
    const { openPopup, selectedIds, canvas } = store.getState();
    const [id] = selectedIds;
    openPopup(null);
    if (id === undefined || selectedIds.size > 1) canvas?.focusBoard();
    else canvas?.focusCard(id);
  };
  return (
    <PointMenu label={t(menu.target, { count })} at={menu.client} onClose={close}>
      {MENU_ACTIONS[menu.target].map((ids, index) => (
        <div key={ids.join()} role="group">
          {index > 0 && <MenuSeparator />}
          {ids.map((id) =>
            id in ADDED ? (
              <AddItem key={id} id={id} menu={menu} />
            ) : (
              <ActionItem key={id} id={id} />
            ),
          )}
        </div>
      ))}
    </PointMenu>
  );
}

const ADDED: Partial<Record<ActionId, CardKind>> = {
  "add-asset": "asset",
  "add-attacker": "attacker",
  "add-attack": "attack",
  "add-defense": "defense",
};

function ActionItem({ id }: { readonly id: ActionId }) {
  return <MenuAction action={useAction(id)} danger={id === "delete-selected"} />;
}

/** A card that is added by the menu of the canvas stands where that was opened. */
function AddItem({ id, menu }: { readonly id: ActionId; readonly menu: Menu }) {
  const store = useModelStore();
  const newTitle = useNewTitle();
  const action = useAction(id);
  const kind = ADDED[id];
  if (kind === undefined) return null;
  const run = () => addCard(kind, { store, newTitle }, { at: centredAt(menu.at) });
  return <MenuAction action={{ ...action, run }} icon={<RoleIcon of={kind} />} />;
}
