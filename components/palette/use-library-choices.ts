"use client";

import { useMemo } from "react";

import type { LibraryEntry } from "@/lib/catalog/library/library-entry";
import { indexTitles, isInModel } from "@/lib/catalog/library/same-record";
import { useModel } from "@/lib/client/model-context";
import { type Haystack, toHaystack } from "@/lib/client/palette/match-words";
import type { LibraryChoice } from "@/lib/client/palette/sections";
import { mayEdit } from "@/lib/client/role";
import { useLibrary } from "@/lib/client/use-library";

/** What the library has and the model has not, once somebody types; none for who only reads. */
export function useLibraryChoices(isWanted: boolean): readonly LibraryChoice[] {
  const canEdit = useModel((state) => mayEdit(state.role));
  const readModel = useModel((state) => state.readModel);
  const library = useLibrary(isWanted && canEdit);
  return useMemo(() => {
    if (library.kind !== "loaded") return [];
    const titles = indexTitles(readModel);
    return library.entries
      .filter((entry) => !isInModel(entry, titles))
      .map((entry) => ({ kind: "library", key: `library ${entry.key}`, entry }));
  }, [library, readModel]);
}

const HAYS = new WeakMap<LibraryEntry, Haystack>();

export function libraryHay(entry: LibraryEntry): Haystack {
  const known = HAYS.get(entry);
  if (known) return known;
  const hay = toHaystack(entry.title, {
    codes: entry.techniqueIds,
    keywords: [...entry.attackerTitles, ...entry.tags].join(" "),
  });
  HAYS.set(entry, hay);
  return hay;
}
