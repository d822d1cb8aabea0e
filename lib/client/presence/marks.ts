import type { Person } from "@/lib/sync/live/presence";

import type { PresenceState } from "../live/presence-feed";
import { othersPages } from "./people-here";

/** On a record that others have selected, or in which somebody types. */
export type Mark = {
  readonly id: string;
  readonly color: number;
  readonly words: string;
  /** All of them have done nothing for a while. */
  readonly isIdle: boolean;
};

/** The words of a mark; the screen has them. */
export type MarkWords = {
  readonly nameOf: (person: Person) => string;
  readonly editing: (name: string) => string;
  readonly more: (names: string, count: number) => string;
};

/** So many are drawn; a room that selects more than that selects everything. */
const MARKED_MAX = 200;
const NAMES_MAX = 2;
const NAME_CHARACTERS_MAX = 18;

/** What others have selected and what they type in, once for each record. */
export function marksOf(room: PresenceState, words: MarkWords): Mark[] {
  const marked = new Map<string, { people: Person[]; editor: Person | null }>();
  const noteAt = (id: string) => {
    const known = marked.get(id) ?? { people: [], editor: null };
    if (marked.size < MARKED_MAX || marked.has(id)) marked.set(id, known);
    return known;
  };
  for (const person of othersPages(room)) {
    const { selection = [], editing } = room.places.get(person.id) ?? {};
    for (const id of selection) noteAt(id).people.push(person);
    if (editing && !person.idle) noteAt(editing.id).editor = person;
  }
  return [...marked].map(([id, { people, editor }]) => {
    const isIdle = editor === null && people.every(({ idle }) => idle);
    const color = (editor ?? people[0])?.color ?? 0;
    const said = editor ? words.editing(short(words.nameOf(editor))) : namesOf(people, words);
    return { id, color, isIdle, words: said };
  });
}

function namesOf(people: readonly Person[], { nameOf, more }: MarkWords): string {
  const names = [...new Map(people.map((person) => [person.personId, nameOf(person)])).values()];
  const said = names.slice(0, NAMES_MAX).map(short).join(", ");
  return names.length > NAMES_MAX ? more(said, names.length - NAMES_MAX) : said;
}

function short(name: string): string {
  const letters = Array.from(name);
  return letters.length > NAME_CHARACTERS_MAX
    ? `${letters.slice(0, NAME_CHARACTERS_MAX).join("")}…`
    : name;
}

/**
 * A mark as rules of style: they follow cards that move and rows that come and go while the list is
 * scrolled, and nothing is drawn anew for them.
 */
export function markRules({ id, color, words, isIdle }: Mark): string[] {
  const card = `.react-flow__node[data-id="${id}"]`;
  const row = `[data-record~="${id}"]`;
  const person = `--person:var(--person-${String(color)})`;
  const pale = isIdle ? "opacity:.45;" : "";
  const look = isIdle ? PALE : "background:var(--person);color:var(--on-person);";
  // The empty text after the slash keeps the name from being read out within the card.
  const tag = `content:${cssString(words)} / "";${person};${look}${TAG}`;
  return [
    `${card}::before{content:"";${person};${pale}${RING}}`,
    `${card}::after{${tag}inset:auto 6px calc(100% + 6px) auto;}`,
    `${row}{position:relative;background-image:linear-gradient(var(--person-${String(color)}),var(--person-${String(color)}));background-size:3px 100%;background-repeat:no-repeat}`,
    `${row}::after{${tag}inset:-8px 8px auto auto;}`,
  ];
}

const PALE =
  "background:var(--surface);color:var(--muted);box-shadow:inset 0 0 0 1px var(--person);";
const RING =
  "position:absolute;inset:-6px;border:2px solid var(--person);border-radius:12px;pointer-events:none;";
const TAG =
  "position:absolute;z-index:1;max-width:12rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:0 5px;border-radius:4px;font-size:11px;font-weight:500;line-height:16px;pointer-events:none;unicode-bidi:isolate;";

/** A text as CSS writes it. What is no letter, digit or blank is escaped, so that it stays text. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{M}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
