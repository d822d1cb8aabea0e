import type { Person, Presence } from "@/lib/sync/live/presence";

import type { PresenceState } from "../live/presence-feed";

/** The pages of one person, shown as one: by the page that is in use, which is the one to follow. */
export type Somebody = Person & { readonly screen: Presence["screen"] };

type Here = Pick<PresenceState, "people" | "places" | "me">;

/** The pages of the others, without those of this very person. */
export function othersPages({ people, me }: Pick<Here, "people" | "me">): Person[] {
  return [...people.values()].filter(({ personId }) => personId !== me?.personId);
}

/** Everybody else in the model, once each, in the order in which they came. */
export function othersHere(here: Here): Somebody[] {
  const found = new Map<string, Somebody>();
  for (const person of othersPages(here)) {
    const known = found.get(person.personId);
    if (known && (!known.idle || person.idle)) continue;
    found.set(person.personId, { ...person, screen: here.places.get(person.id)?.screen });
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/** This person, as the others see them; undefined while that is not known. */
export function selfHere({ people, me }: Pick<Here, "people" | "me">): Person | undefined {
  return me ? people.get(me.id) : undefined;
}

/** Two letters of a name, or the guest's number. */
export function initialsOf({ name, number }: Pick<Person, "name" | "number">): string {
  const words = (name ?? "").split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first, second] = words.map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ""));
  if (first === undefined) return String(number);
  const letters =
    second === undefined
      ? lettersOf(first).slice(0, 2)
      : [first, second].flatMap((word) => lettersOf(word).slice(0, 1));
  return letters.join("").toLocaleUpperCase();
}

function lettersOf(word: string): string[] {
  return Array.from(word);
}
