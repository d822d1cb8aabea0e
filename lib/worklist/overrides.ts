import { compareCodeUnits } from "@/lib/kernel/compare";
import type { RecordOf } from "@/lib/model/record";

import type { RankedItem, Ranking } from "./ranking";

type Override = RecordOf<"override">;

/** A row as people want it shown. */
export type ShownRow = {
  readonly item: RankedItem;
  /** Null where nobody moved it. */
  readonly moved: MovedRow | null;
};

export type MovedRow = {
  readonly overrideId: string;
  readonly reason: string | null;
  readonly state: MoveState;
};

export type MoveState =
  | "moved"
  /** What it was moved before is not in the list, so it stands where its numbers put it. */
  | "waiting"
  /** Two moves or more ask for each other's place; this one gives way. */
  | "ring";

/** Where a moved row wants to stand: right before another, by place in the ranking, or last. */
type Wish = { readonly override: Override; readonly before: number | "last" };

/**
 * The items in the order they are shown: as ranked, but for rows that somebody moved, each right
 * before the row it names, wherever that one stands, or last where it names none. Ranks, scores and
 * bands stay those of the numbers, and the order of the overrides means nothing: of two for one row
 * the one with the later id counts, and in a ring of them the one with the first id gives way.
 * Time: O(items + overrides).
 */
export function applyOverrides(
  { items }: Pick<Ranking, "items">,
  overrides: readonly Override[],
): ShownRow[] {
  const { wishes, waiting } = wishesOf(items, overrides);
  const givingWay = breakRings(wishes);
  const followers = followersOf(wishes, givingWay);
  const stateOf = (index: number): MovedRow | null => {
    const waits = waiting.get(index);
    if (waits) return movedBy(waits, "waiting");
    const wish = wishes.get(index);
    return wish ? movedBy(wish.override, givingWay.has(index) ? "ring" : "moved") : null;
  };
  const rows: ShownRow[] = [];
  const place = (index: number): void => {
    for (const follower of followers.get(index) ?? []) place(follower);
    const item = items[index];
    if (item) rows.push({ item, moved: stateOf(index) });
  };
  items.forEach((_, index) => {
    if (!wishes.has(index) || givingWay.has(index)) place(index);
  });
  for (const follower of followers.get("last") ?? []) place(follower);
  return rows;
}

function movedBy({ id, reason }: Override, state: MoveState): MovedRow {
  return { overrideId: id, reason: reason ?? null, state };
}

function wishesOf(items: readonly RankedItem[], overrides: readonly Override[]) {
  const indexOf = new Map(
    items.flatMap(({ defenseIds }, index) => defenseIds.map((id) => [id, index])),
  );
  const wishes = new Map<number, Wish>();
  const waiting = new Map<number, Override>();
  for (const override of overrides.toSorted((a, b) => compareCodeUnits(a.id, b.id))) {
    const index = indexOf.get(override.defenseId);
    if (index === undefined) continue;
    const before = override.place ? indexOf.get(override.place.before) : "last";
    if (before === index) continue;
    wishes.delete(index);
    waiting.delete(index);
    if (before === undefined) waiting.set(index, override);
    else wishes.set(index, { override, before });
  }
  return { wishes, waiting };
}

/** One row of each ring of wishes: the one whose override has the first id. */
function breakRings(wishes: ReadonlyMap<number, Wish>): ReadonlySet<number> {
  const givingWay = new Set<number>();
  const seen = new Set<number>();
  for (const start of wishes.keys()) {
    const path: number[] = [];
    let index: number | "last" = start;
    while (index !== "last" && wishes.has(index) && !seen.has(index)) {
      seen.add(index);
      path.push(index);
      index = wishes.get(index)?.before ?? "last";
    }
    const from = index === "last" ? -1 : path.indexOf(index);
    if (from >= 0) givingWay.add(firstById(path.slice(from), wishes));
  }
  return givingWay;
}

function firstById(ring: readonly number[], wishes: ReadonlyMap<number, Wish>): number {
  const idOf = (index: number) => wishes.get(index)?.override.id ?? "";
  return ring.reduce((first, index) =>
    compareCodeUnits(idOf(index), idOf(first)) < 0 ? index : first,
  );
}

/** The rows that stand right before each, in the order of their ranks. */
function followersOf(
  wishes: ReadonlyMap<number, Wish>,
  givingWay: ReadonlySet<number>,
): ReadonlyMap<number | "last", readonly number[]> {
  const followers = new Map<number | "last", number[]>();
  for (const index of [...wishes.keys()].toSorted((a, b) => a - b)) {
    const before = wishes.get(index)?.before;
    if (before === undefined || givingWay.has(index)) continue;
    followers.set(before, [...(followers.get(before) ?? []), index]);
  }
  return followers;
}
