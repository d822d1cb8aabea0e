import { hasRange } from "@/lib/model/range";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import { f64, i32, item, type Rows, toRows, u8 } from "./arrays";
import { effectEstimate, isVoid } from "./effect-share";

/** The slot of everything that no defense has an effect on: its multiplier is always 1. */
export const NO_SLOT = 0;

/**
 * The effects of all defenses but the rejected, by what they act on. Each attack, step and failure
 * with an effect has a slot; its effects follow the order of the defenses' ids, except that members
 * of one family stand together.
 */
export type EffectTable = {
  readonly slotCount: number;
  readonly slotOf: ReadonlyMap<string, number>;
  /** Slot `i` has the effects `start[i] .. start[i + 1] - 1`. */
  readonly start: Int32Array;
  readonly defenses: Int32Array;
  /** Share while every requirement of the defense is chosen. */
  readonly shares: Float64Array;
  /** Share while one is not. */
  readonly inertShares: Float64Array;
  /** 1 where the effect overlaps with the one before it: only the larger counts. */
  readonly joins: Uint8Array;
  readonly slotsOfDefense: Rows;
  /** The target of each slot; empty for {@link NO_SLOT}. */
  readonly targetIds: readonly string[];
};

type Entry = {
  readonly defense: number;
  readonly share: number;
  readonly inertShare: number;
  readonly family: string | undefined;
};

/**
 * Reads the effects of a model; with `keepsRanges` also those that come to 0 and may be more or less.
 * Time: O(effects), and O(k^2) for k of one target in families.
 */
export function buildEffectTable(model: ReadModel, keepsRanges = false): EffectTable {
  const slotOf = new Map<string, number>();
  const targetIds = [""];
  const entriesOf: Entry[][] = [[]];
  const slotsOfDefense = model.of.defense.map((defense, index) => {
    const slots: number[] = [];
    if (defense.status === "rejected") return slots;
    const family = familyOf(model, defense);
    const isInert = isVoid(defense);
    for (const effect of model.effectsOfDefense.get(defense.id) ?? []) {
      const estimate = effectEstimate(effect, model.settings);
      if (!estimate) continue;
      const share = estimate.mid;
      const isOpen = keepsRanges && hasRange(estimate);
      // Within a family even a share of 0 says something: it outranks a negative one.
      if (share === 0 && family === undefined && !isOpen) continue;
      let slot = slotOf.get(effect.targetId);
      if (slot === undefined) {
        slot = targetIds.length;
        slotOf.set(effect.targetId, slot);
        targetIds.push(effect.targetId);
        entriesOf.push([]);
      }
      const inertShare = Math.min(share, 0);
      const entry = { defense: index, share: isInert ? inertShare : share, inertShare, family };
      addEntry(item(entriesOf, slot), entry);
      slots.push(slot);
    }
    return slots;
  });
  return {
    ...layOut(entriesOf),
    slotCount: targetIds.length,
    slotOf,
    slotsOfDefense: toRows(slotsOfDefense),
    targetIds,
  };
}

/** After the last member of its family, else at the end. */
function addEntry(entries: Entry[], entry: Entry): void {
  const { family } = entry;
  const last = family === undefined ? -1 : entries.findLastIndex((e) => e.family === family);
  if (last < 0) entries.push(entry);
  else entries.splice(last + 1, 0, entry);
}

function layOut(
  entriesOf: readonly (readonly Entry[])[],
): Pick<EffectTable, "start" | "defenses" | "shares" | "inertShares" | "joins"> {
  const start = new Int32Array(entriesOf.length + 1);
  entriesOf.forEach((entries, slot) => {
    start[slot + 1] = i32(start, slot) + entries.length;
  });
  const count = i32(start, entriesOf.length);
  const defenses = new Int32Array(count);
  const shares = new Float64Array(count);
  const inertShares = new Float64Array(count);
  const joins = new Uint8Array(count);
  let next = 0;
  for (const entries of entriesOf) {
    let before: string | undefined;
    for (const { defense, share, inertShare, family } of entries) {
      defenses[next] = defense;
      shares[next] = share;
      inertShares[next] = inertShare;
      joins[next] = family !== undefined && family === before ? 1 : 0;
      before = family;
      next += 1;
    }
  }
  return { start, defenses, shares, inertShares, joins };
}

function familyOf(model: ReadModel, { groupIds }: RecordOf<"defense">): string | undefined {
  return groupIds?.find((id) => {
    const group = model.byId.get(id);
    return group?.kind === "group" && group.mode === "family";
  });
}

const NOBODY = -2;

/**
 * The multiplier of a slot: the product of what each chosen defense, or family of them, leaves.
 * `chosen` holds 1 for each chosen defense, `unmet` how many requirements of each are not chosen.
 * Computed anew in a fixed order each time, so it never depends on the way to a choice.
 */
export function multiplierOf(
  table: EffectTable,
  slot: number,
  chosen: Uint8Array,
  unmet: Int32Array,
): number {
  const end = i32(table.start, slot + 1);
  let product = 1;
  let largest = NOBODY;
  for (let index = i32(table.start, slot); index < end; index += 1) {
    if (largest !== NOBODY && u8(table.joins, index) === 0) {
      product *= 1 - largest;
      largest = NOBODY;
    }
    const defense = i32(table.defenses, index);
    if (u8(chosen, defense) === 0) continue;
    const isMet = i32(unmet, defense) === 0;
    const share = isMet ? f64(table.shares, index) : f64(table.inertShares, index);
    if (share > largest) largest = share;
  }
  return largest === NOBODY ? product : product * (1 - largest);
}
