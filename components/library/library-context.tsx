"use client";

import { createContext, useContext, useMemo } from "react";

import { useFormat } from "@/components/ui/use-format";
import type { Format } from "@/components/ui/format";
import type { LibraryEntry } from "@/lib/catalog/library/library-entry";
import { addLibraryEntries } from "@/lib/client/actions/add-library-entries";
import { flyTo } from "@/lib/client/actions/fly-to";
import { idInModel, titlesOf } from "@/lib/client/library/library-view";
import { useModel } from "@/lib/client/model-context";
import { useActionContext } from "@/lib/client/use-action-context";
import { invariant } from "@/lib/kernel/invariant";

/** What every entry of the panel needs. */
type LibraryShared = {
  readonly byKey: ReadonlyMap<string, LibraryEntry>;
  readonly format: Format;
  /** The id in the model; null for what it does not have. */
  readonly idOf: (entry: LibraryEntry) => string | null;
  /** Adds an entry; it comes into sight while the focus stays in the panel. */
  readonly add: (entry: LibraryEntry) => void;
  /** Goes to what is in the model. */
  readonly show: (id: string) => void;
};

const Context = createContext<LibraryShared | null>(null);

export const LibraryContext = Context.Provider;

export function useLibraryPanel(): LibraryShared {
  const shared = useContext(Context);
  invariant(shared, "entries of the library stand inside its panel");
  return shared;
}

/** Below this the panel lies over the screen and has to go before anything can be seen there. */
const BESIDE = "(min-width: 64rem)";

export function useLibraryShared(
  entries: readonly LibraryEntry[],
  onLeave: () => void,
): LibraryShared {
  const context = useActionContext();
  const readModel = useModel((state) => state.readModel);
  const format = useFormat(readModel.settings);
  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  return {
    byKey,
    format,
    idOf: (entry) => idInModel(entry, titlesOf(readModel)),
    add: (entry) => void addLibraryEntries(context, [entry], { isLoud: false }),
    show: (id) => {
      if (!matchMedia(BESIDE).matches) onLeave();
      flyTo(context, id);
    },
  };
}
