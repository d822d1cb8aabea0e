"use client";

import { type ReactElement, useRef } from "react";

import { Menu, MenuSeparator } from "@/components/ui/menu";
import { MenuAction } from "@/components/ui/menu-action";
import { ROW_MENU } from "@/lib/client/actions/menu-actions";
import type { ActionId } from "@/lib/client/actions/user-action";
import { actionById } from "@/lib/client/actions/user-actions";
import { useModelStore } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";

/** What can be done with the active row, for pointers and fingers; loaded when somebody reaches for it. */
export function RowMenu({
  trigger,
  onOpen,
}: {
  readonly trigger: ReactElement;
  readonly onOpen: () => void;
}) {
  const leadsAway = useRef(false);
  return (
    <Menu
      trigger={trigger}
      defaultOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) return;
        leadsAway.current = false;
        onOpen();
      }}
      returnsFocus={() => !leadsAway.current}
    >
      <RowMenuItems onLead={() => (leadsAway.current = true)} />
    </Menu>
  );
}

/** Every line is one of the user's actions; those that the row has nothing of are left out. */
function RowMenuItems({ onLead }: { readonly onLead: () => void }) {
  const store = useModelStore();
  const offered = (id: ActionId) => actionById(id).blockedBy(store.getState()) === null;
  return ROW_MENU.map((ids) => ids.filter(offered))
    .filter((ids) => ids.length > 0)
    .map((ids, index) => (
      <div key={ids.join()} role="group">
        {index > 0 && <MenuSeparator />}
        {ids.map((id) => (
          <Item key={id} id={id} onLead={onLead} />
        ))}
      </div>
    ));
}

/** Only the details leave the focus where it was; all else goes on in a row, a field or a window. */
function Item({ id, onLead }: { readonly id: ActionId; readonly onLead: () => void }) {
  const action = useAction(id);
  const run = () => {
    if (id !== "open-details") onLead();
    action.run();
  };
  return <MenuAction action={{ ...action, run }} danger={id === "delete-selected"} />;
}
