"use client";

import { Library } from "lucide-react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { Button } from "@/components/ui/button";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";
import { boardCardIds, shelfOf } from "@/lib/client/view/board-cards";

const shelfPanel = lazyPart(async () => (await import("./shelf")).Shelf);

/** Opens the list of everything that is not on the board; says how much that is. */
export function ShelfButton() {
  const t = useTranslations("board.shelf");
  const isOpen = useModel((state) => state.isShelfOpen);
  const toggle = useModel((state) => state.toggleShelf);
  const readModel = useModel((state) => state.readModel);
  const cardIds = useModel(
    useShallow((state) => boardCardIds(state.readModel, state.shownIds, state.selectedIds)),
  );
  const ranking = useModel((state) => state.ranking);
  const shelf = useMemo(
    () => shelfOf(readModel, ranking, new Set(cardIds)),
    [readModel, ranking, cardIds],
  );
  if (shelf.count === 0 && !isOpen) return <span />;
  return (
    <div className="pointer-events-auto relative">
      {isOpen && (
        <Awaited>
          <shelfPanel.Part shelf={shelf} onClose={toggle} />
        </Awaited>
      )}
      <Button
        aria-expanded={isOpen}
        onClick={toggle}
        className="h-10 rounded-xl border-transparent bg-raised shadow-popup max-sm:h-11"
      >
        <Library aria-hidden className="size-4" />
        {t("open", { count: shelf.count })}
      </Button>
    </div>
  );
}
