import type { Person, Presence } from "@/lib/sync/live/presence";

import type { PresenceState } from "../live/presence-feed";
import { fieldKey } from "../people-slice";
import { othersPages } from "./people-here";

/** Who else types in a field. */
export type Holder = {
  readonly key: string;
  readonly at: NonNullable<Presence["editing"]>;
  readonly person: Person;
  readonly isShared: boolean;
};

/**
 * The fields in which others type, each with the first of them. `ownKey` is where this page types:
 * that one is shared and not held. Whoever has done nothing for a while holds no field.
 */
export function holdersOf(room: PresenceState, ownKey: string | null): Holder[] {
  const holders = new Map<string, Holder>();
  for (const person of othersPages(room)) {
    const editing = room.places.get(person.id)?.editing;
    if (!editing || person.idle) continue;
    const key = fieldKey(editing.id, editing.field);
    if (holders.has(key)) continue;
    holders.set(key, { key, at: editing, person, isShared: key === ownKey });
  }
  return [...holders.values()];
}

/** True where the same people hold the same fields, under the same names. */
export function areSameHolders(a: readonly Holder[], b: readonly Holder[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ key, person, isShared }, index) => {
    const other = b[index];
    return other?.key === key && other.person === person && other.isShared === isShared;
  });
}
