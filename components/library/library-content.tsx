"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { LibraryEntry } from "@/lib/catalog/library/library-entry";
import { searchLibrary } from "@/lib/catalog/library/search-library";
import { toLibraryQuery } from "@/lib/client/library/library-query";
import { attackersOf, missingFirst } from "@/lib/client/library/library-view";

import { AttackItem } from "./attack-item";
import { DefenseItem } from "./defense-item";
import { LibraryContext, useLibraryShared } from "./library-context";

/** So many entries are drawn at once; the rest on request. */
const PAGE = 20;
/** The choice of attackers that stands for all of them. */
const ANYBODY = "";

/** The questions of the library, and what was answered. */
export function LibraryContent({
  entries: library,
  onLeave,
}: {
  readonly entries: readonly LibraryEntry[];
  readonly onLeave: () => void;
}) {
  const t = useTranslations("library");
  const [text, setText] = useState("");
  const [attacker, setAttacker] = useState(ANYBODY);
  const [kind, setKind] = useState<LibraryEntry["kind"]>("attack");
  const shared = useLibraryShared(library, onLeave);
  // Open questions come first, and nothing moves once it is answered.
  const [entries] = useState(() => missingFirst(library, (entry) => shared.idOf(entry) !== null));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useMemo(
    () => searchLibrary(entries, toLibraryQuery(text, attacker)),
    [entries, text, attacker],
  );
  const shown = found.filter((entry) => entry.kind === kind);
  const attackers = useAttackers(entries);
  const count = (of: LibraryEntry["kind"]) => found.filter((entry) => entry.kind === of).length;

  return (
    <LibraryContext value={shared}>
      <div className="flex flex-col gap-3 border-b border-line px-4 pt-3 pb-4">
        <TextField
          ref={field}
          label={t("search")}
          type="search"
          placeholder={t("searchFor")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Select
          label={t("attacker")}
          value={attacker}
          onValueChange={setAttacker}
          options={attackers}
        />
        <Segmented
          label={t("show")}
          value={kind}
          onValueChange={setKind}
          options={[
            { value: "attack", label: t("attacks", { count: count("attack") }) },
            { value: "defense", label: t("defenses", { count: count("defense") }) },
          ]}
        />
      </div>
      <p role="status" className="sr-only">
        {t("found", { count: shown.length })}
      </p>
      <Entries key={`${kind} ${text} ${attacker}`} entries={shown} />
    </LibraryContext>
  );
}

function useAttackers(entries: readonly LibraryEntry[]) {
  const t = useTranslations("library");
  return useMemo(
    () => [
      { value: ANYBODY, label: t("anybody") },
      ...attackersOf(entries).map((title) => ({ value: title, label: title })),
    ],
    [entries, t],
  );
}

function Entries({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const t = useTranslations("library");
  const [max, setMax] = useState(PAGE);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      {entries.length === 0 && <p className="px-4 py-6 text-sm text-muted">{t("nothing")}</p>}
      <ul>
        {entries.slice(0, max).map((entry) => (
          <li key={entry.key} className="border-b border-line px-4 py-4">
            {entry.kind === "attack" ? <AttackItem entry={entry} /> : <DefenseItem entry={entry} />}
          </li>
        ))}
      </ul>
      {entries.length > max && (
        <Button variant="quiet" className="m-4" onClick={() => setMax(max + PAGE)}>
          {t("more", { count: entries.length - max })}
        </Button>
      )}
    </div>
  );
}
