import { PERSON_COLORS } from "@/lib/sync/live/presence";

/** How the others tell people apart who gave no name, and whose pointer is whose. */
export type Appearance = { readonly number: number; readonly color: number };

/** So many are remembered after they left, so that whoever comes back looks the same. */
const REMEMBERED_MAX = 400;

/** Gives everybody in a room a number and the colour that the fewest others have. */
export class Appearances {
  readonly #byPerson = new Map<string, Appearance>();
  #nextNumber = 1;

  of(personId: string, presentIds: ReadonlySet<string>): Appearance {
    const known = this.#byPerson.get(personId);
    if (known) return known;
    const appearance = { number: this.#nextNumber, color: this.#rarestColor(presentIds) };
    this.#nextNumber += 1;
    this.#byPerson.set(personId, appearance);
    this.#forgetAbsent(presentIds);
    return appearance;
  }

  #rarestColor(presentIds: ReadonlySet<string>): number {
    const uses = new Array<number>(PERSON_COLORS).fill(0);
    for (const id of presentIds) {
      const color = this.#byPerson.get(id)?.color ?? 0;
      uses[color] = (uses[color] ?? 0) + 1;
    }
    return uses.indexOf(Math.min(...uses));
  }

  #forgetAbsent(presentIds: ReadonlySet<string>): void {
    for (const id of this.#byPerson.keys()) {
      if (this.#byPerson.size <= REMEMBERED_MAX) return;
      if (!presentIds.has(id)) this.#byPerson.delete(id);
    }
  }
}
