import type { PresenceState } from "@/lib/client/live/presence-feed";
import type { Person, Presence } from "@/lib/sync/live/presence";

/** Somebody's page; the person's number is that of their id, `p3` is the third who came. */
export function aPerson(id: string, personId: string, more: Partial<Person> = {}): Person {
  return {
    id,
    personId,
    name: null,
    number: Number(personId.slice(1)),
    color: 0,
    role: "edit",
    idle: false,
    ...more,
  };
}

/** Who is here and where, as this page has been told. */
export function aRoom({
  people = [],
  places = {},
  me = { id: "me", personId: "p1" },
}: {
  readonly people?: readonly Person[];
  readonly places?: Readonly<Record<string, Presence>>;
  readonly me?: PresenceState["me"];
}): PresenceState {
  return {
    status: "live",
    me,
    people: new Map(people.map((person) => [person.id, person])),
    places: new Map(Object.entries(places)),
  };
}
