"use client";

import { LibraryBig, Pin, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { deleteRecords } from "@/lib/client/commands/delete-records";
import { moveCards } from "@/lib/client/commands/move-cards";
import { positionOf } from "@/lib/client/commands/put-position";
import { shelveCard } from "@/lib/client/commands/shelve-card";
import { newRecordId } from "@/lib/client/ids";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { boardLayout } from "@/lib/client/view/lanes-layout";
import { boardCardIds } from "@/lib/client/view/board-cards";

import { useCanEdit, useEdit } from "./use-edit";

/** What can be done with a card as a whole. */
export function CardFooter({ id }: { readonly id: string }) {
  const t = useTranslations("details.card");
  const store = useModelStore();
  const edit = useEdit();
  const canEdit = useCanEdit();
  const isPlaced = useModel((state) => positionOf(state.readModel, id) !== undefined);
  const isShown = useModel((state) => state.shownIds.has(id));
  if (!canEdit) return null;

  const keep = () => {
    const { readModel, shownIds, selectedIds, homes } = store.getState();
    const ids = boardCardIds(readModel, shownIds, selectedIds);
    const at = boardLayout(readModel, ids, homes).get(id);
    if (!at) return;
    const to = new Map([[id, at]]);
    edit((model) => moveCards(model, { to, newId: newRecordId }), "show-card");
  };
  const shelve = () => {
    if (!edit((model) => shelveCard(model, { id }), "shelve")) return;
    store.getState().hideCard(id);
    store.getState().select([]);
  };
  const remove = () => {
    if (edit((model) => deleteRecords(model, { ids: [id] }), "delete")) {
      store.getState().select([]);
    }
  };
  return (
    <div className="flex flex-wrap gap-2 border-t border-line px-4 py-4">
      {!isPlaced && !isShown && (
        <Button size="sm" onClick={keep}>
          <Pin aria-hidden className="size-3.5" />
          {t("keep")}
        </Button>
      )}
      {(isPlaced || isShown) && (
        <Button size="sm" onClick={shelve}>
          <LibraryBig aria-hidden className="size-3.5" />
          {t("shelve")}
        </Button>
      )}
      <Button size="sm" variant="danger" className="ml-auto" onClick={remove}>
        <Trash2 aria-hidden className="size-3.5" />
        {t("delete")}
      </Button>
    </div>
  );
}
