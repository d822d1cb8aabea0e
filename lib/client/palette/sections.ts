import type { LibraryEntry } from "@/lib/catalog/library/library-entry";
import type { ReadModel } from "@/lib/model/read-model";

import type { ActionGroup, ActionId } from "../actions/user-action";
import { bestMatches, type Haystack, type Needle, toNeedle } from "./match-words";
import { type FoundRecord, foundRecord, recordIndex } from "./record-index";

/** An action with its words, as it stands now. */
export type ActionChoice = {
  readonly kind: "action";
  readonly key: string;
  readonly id: ActionId;
  readonly group: ActionGroup;
  readonly label: string;
  readonly shortcut: string | undefined;
  /** Why it cannot be done now, in words. */
  readonly blocked: string | null;
  readonly hay: Haystack;
};

export type RecordChoice = {
  readonly kind: "record";
  readonly key: string;
  readonly found: FoundRecord;
};

export type LibraryChoice = {
  readonly kind: "library";
  readonly key: string;
  readonly entry: LibraryEntry;
};

export type Choice = ActionChoice | RecordChoice | LibraryChoice;

export type Section = {
  readonly id: "recent" | "records" | "library" | ActionGroup;
  readonly choices: readonly Choice[];
};

export type SectionsInput = {
  readonly text: string;
  readonly model: ReadModel;
  readonly actions: readonly ActionChoice[];
  /** Of the library, what the model does not have yet; empty until it is loaded. */
  readonly library: readonly LibraryChoice[];
  readonly libraryHay: (entry: LibraryEntry) => Haystack;
  /** Keys of what was chosen last, the latest first. */
  readonly recent: readonly string[];
};

const RECENT_MAX = 5;
const RECORDS_MAX = 8;
const RECORDS_ONLY_MAX = 40;
const LIBRARY_MAX = 4;

/** What the palette lists: without words what was used last and every action, else what matches. */
export function paletteSections(input: SectionsInput): Section[] {
  const needle = toNeedle(input.text);
  if (needle.length === 0) {
    const recent = recentChoices(input);
    const known = new Set(recent.map(({ key }) => key));
    const others = input.actions.filter(({ key }) => !known.has(key));
    return filled([{ id: "recent", choices: recent }, ...byGroup(others)]);
  }
  const actions = bestMatches(input.actions, needle, input.actions.length);
  const records = bestMatches(recordIndex(input.model), needle, RECORDS_MAX);
  const library = bestMatches(
    input.library.map((choice) => ({ choice, hay: input.libraryHay(choice.entry) })),
    needle,
    LIBRARY_MAX,
  );
  const sections = [
    ...byGroup(actions.map(({ item }) => item)).map((section) => ({
      ...section,
      best: actions.find(({ item }) => item.group === section.id)?.score ?? 0,
    })),
    {
      id: "records" as const,
      choices: records.map(({ item }) => toRecordChoice(item.found)),
      best: records[0]?.score ?? 0,
    },
  ].sort((a, b) => b.best - a.best);
  // What would be added comes after everything that is there.
  return filled([
    ...sections.map(({ id, choices }) => ({ id, choices })),
    { id: "library", choices: library.map(({ item }) => item.choice) },
  ]);
}

/** What a search of the model lists: without words what was looked at last, else what matches. */
export function findSections(input: Omit<SectionsInput, "library" | "libraryHay">): Section[] {
  const needle: Needle = toNeedle(input.text);
  const recent =
    needle.length > 0 ? [] : recentChoices(input).filter(({ kind }) => kind === "record");
  const known = new Set(recent.map(({ key }) => key));
  const records = bestMatches(recordIndex(input.model), needle, RECORDS_ONLY_MAX)
    .map(({ item }) => toRecordChoice(item.found))
    .filter(({ key }) => !known.has(key));
  return filled([
    { id: "recent", choices: recent },
    { id: "records", choices: records },
  ]);
}

/** How a record is remembered among what was chosen. */
function recordKey(id: string): string {
  return `record ${id}`;
}

/** How an action is remembered among what was chosen. */
export function actionKey(id: ActionId): string {
  return `action ${id}`;
}

function recentChoices({
  recent,
  actions,
  model,
}: Pick<SectionsInput, "recent" | "actions" | "model">): Choice[] {
  const byKey = new Map(actions.map((action) => [action.key, action]));
  const choices = recent.flatMap((key): Choice[] => {
    const action = byKey.get(key);
    if (action) return [action];
    const record = model.byId.get(key.replace(/^record /, ""));
    const found = record && foundRecord(model, record);
    return found ? [toRecordChoice(found)] : [];
  });
  return choices.slice(0, RECENT_MAX);
}

function toRecordChoice(found: FoundRecord): RecordChoice {
  return { kind: "record", key: recordKey(found.id), found };
}

function byGroup(actions: readonly ActionChoice[]): Section[] {
  const groups = new Map<ActionGroup, ActionChoice[]>();
  for (const action of actions) {
    const group = groups.get(action.group) ?? [];
    group.push(action);
    groups.set(action.group, group);
  }
  return [...groups].map(([id, choices]) => ({ id, choices }));
}

function filled(sections: readonly Section[]): Section[] {
  return sections.filter(({ choices }) => choices.length > 0);
}
