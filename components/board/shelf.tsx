"use client";

import { Plus, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { bestMatches, toHaystack, toNeedle } from "@/lib/client/palette/match-words";
import { mayEdit } from "@/lib/client/role";
import type { Shelf as ShelfContent } from "@/lib/client/view/board-cards";
import type { CardRecord } from "@/lib/client/view/card-record";

import { ShelfRow } from "./shelf-row";
import { showCard } from "./show-card";
import { useEscape } from "@/components/ui/use-escape";

const GROUPS = ["assets", "attacks", "defenses", "alternatives", "attackers"] as const;

/** Everything that could be a card and is not; one click puts it on the board. */
export function Shelf({
  shelf,
  onClose,
}: {
  readonly shelf: ShelfContent;
  readonly onClose: () => void;
}) {
  const t = useTranslations("board.shelf");
  const headingId = useId();
  const [wanted, setWanted] = useState("");
  const box = useRef<HTMLElement>(null);
  useEscape(box, onClose);
  const groups = GROUPS.map((name) => ({ name, records: matching(shelf[name], wanted) }));
  const [first] = groups.flatMap(({ records }) => records);
  return (
    <section
      role="dialog"
      data-beside
      aria-labelledby={headingId}
      ref={box}
      className="absolute bottom-12 left-0 z-10 flex max-h-[min(34rem,70dvh)] w-80 max-w-[calc(100vw-2rem)] flex-col rounded-xl border border-transparent bg-raised shadow-popup"
    >
      <Heading id={headingId} onClose={onClose} />
      <QuickAdd wanted={wanted} onWant={setWanted} first={first} />
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {!first && <p className="px-2 py-3 text-sm text-muted">{t("nothing")}</p>}
        {groups.map(
          ({ name, records }) =>
            records.length > 0 && (
              <section key={name}>
                <h4 className="sticky top-0 bg-raised px-2 pt-2 pb-1 text-xs font-medium text-muted">
                  {t(`group.${name}`, { count: records.length })}
                </h4>
                <ul>
                  {records.map((record) => (
                    <ShelfItem key={record.id} record={record} />
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
    </section>
  );
}

/** Finds on the shelf; Enter puts the first that is found on the board. */
function QuickAdd({
  wanted,
  onWant,
  first,
}: {
  readonly wanted: string;
  readonly onWant: (wanted: string) => void;
  readonly first: CardRecord | undefined;
}) {
  const t = useTranslations("board.shelf");
  const store = useModelStore();
  const canEdit = useModel((state) => mayEdit(state.role));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || !first || !canEdit) return;
    event.preventDefault();
    showCard(store, first);
  };
  return (
    <div className="px-4 pt-1 pb-2">
      <TextField
        ref={field}
        label={t("find")}
        type="search"
        value={wanted}
        hint={canEdit ? t("enter") : undefined}
        onChange={(event) => onWant(event.target.value)}
        onKeyDown={handleKeyDown}
      />
    </div>
  );
}

function Heading({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTranslations("board.shelf");
  return (
    <header className="flex items-start gap-2 px-4 pt-3 pb-2">
      <div className="min-w-0 flex-1">
        <h3 id={id} className="text-sm font-semibold">
          {t("title")}
        </h3>
        <p className="text-xs text-muted">{t("means")}</p>
      </div>
      <IconButton label={t("close")} onClick={onClose} className="-mt-1 -mr-2">
        <X aria-hidden />
      </IconButton>
    </header>
  );
}

function ShelfItem({ record }: { readonly record: CardRecord }) {
  const t = useTranslations("board.shelf");
  const store = useModelStore();
  const canEdit = useModel((state) => mayEdit(state.role));
  const select = () => {
    store.getState().select([record.id]);
    store.getState().openPanel("details");
    store.getState().canvas?.reveal(record.id);
  };
  return (
    <li className="flex items-start gap-1 rounded-md hover:bg-sunken">
      <button
        type="button"
        onClick={select}
        className="flex min-w-0 flex-1 items-start gap-2 rounded-md p-2 text-left"
      >
        <ShelfRow record={record} />
      </button>
      {canEdit && (
        <IconButton
          label={t("add", { title: record.title })}
          onClick={() => showCard(store, record)}
          className="mt-1"
        >
          <Plus aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

/** Without words in the order of the shelf, else the best match first. */
function matching(records: readonly CardRecord[], wanted: string): readonly CardRecord[] {
  const needle = toNeedle(wanted);
  if (needle.length === 0) return records;
  const items = records.map((record) => ({
    record,
    hay: toHaystack(record.title, { codes: [record.id] }),
  }));
  return bestMatches(items, needle, items.length).map(({ item }) => item.record);
}
