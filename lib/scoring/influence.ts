import { i32, item, type Rows, toRows, u8 } from "./arrays";
import type { CompiledModel } from "./compiled-model";

/**
 * Which attacks can change when a defense is chosen, as edges from defenses to attacks. Choosing
 * one also switches its rivals off, and switches on whatever required it; an edge names every slot
 * of the attack that this can touch. What has no edge is provably unchanged.
 */
export type Influence = {
  /** Defense `d` has the edges `start[d] .. start[d + 1] - 1`, by ascending attack. */
  readonly start: Int32Array;
  readonly attacks: Int32Array;
  readonly defenses: Int32Array;
  readonly slots: Rows;
  readonly edgesOfAttack: Rows;
};

/** The edges of the given defenses; the others get none. Time: O(edges and their slots, sorted). */
export function buildInfluence(compiled: CompiledModel, options: readonly number[]): Influence {
  const slotsOfEdge: (readonly number[])[] = [];
  const attackOfEdge: number[] = [];
  const defenseOfEdge: number[] = [];
  const edgesOfAttack: number[][] = compiled.attacks.map(() => []);
  const start = new Int32Array(compiled.defenses.length + 1);
  const isOption = new Uint8Array(compiled.defenses.length);
  for (const option of options) isOption[option] = 1;
  const gatherer = newGatherer(compiled);
  for (let defense = 0; defense < compiled.defenses.length; defense += 1) {
    if (u8(isOption, defense) === 1) gather(gatherer, defense);
    for (const attack of gatherer.attacks.sort((a, b) => a - b)) {
      edgesOfAttack[attack]?.push(attackOfEdge.length);
      attackOfEdge.push(attack);
      defenseOfEdge.push(defense);
      slotsOfEdge.push(takeSlots(gatherer, attack));
    }
    gatherer.attacks.length = 0;
    start[defense + 1] = attackOfEdge.length;
  }
  return {
    start,
    attacks: Int32Array.from(attackOfEdge),
    defenses: Int32Array.from(defenseOfEdge),
    slots: toRows(slotsOfEdge),
    edgesOfAttack: toRows(edgesOfAttack),
  };
}

/** What one defense touches; the same memory for each. */
type Gatherer = {
  readonly compiled: CompiledModel;
  readonly attacks: number[];
  /** Of each attack: the slots touched, empty for those not in `attacks`. */
  readonly slotsOfAttack: number[][];
  /** Of each slot: the defense it was last gathered for, plus 1. */
  readonly gatheredFor: Int32Array;
};

function newGatherer(compiled: CompiledModel): Gatherer {
  return {
    compiled,
    attacks: [],
    slotsOfAttack: compiled.attacks.map(() => []),
    gatheredFor: new Int32Array(compiled.effects.slotCount),
  };
}

function takeSlots({ slotsOfAttack }: Gatherer, attack: number): number[] {
  const slots = item(slotsOfAttack, attack);
  slotsOfAttack[attack] = [];
  return slots;
}

/** Gathers the slots of a defense and of every other whose effects change with it. */
function gather(gatherer: Gatherer, defense: number): void {
  const { defenses } = gatherer.compiled;
  for (const toggled of [defense, ...item(defenses, defense).rivals]) {
    gatherEffects(gatherer, defense, toggled);
    for (const dependent of item(defenses, toggled).dependents) {
      gatherEffects(gatherer, defense, dependent);
    }
  }
}

function gatherEffects(gatherer: Gatherer, defense: number, moved: number): void {
  const { compiled, gatheredFor, slotsOfAttack, attacks } = gatherer;
  const { slotsOfDefense } = compiled.effects;
  const { start, items } = compiled.attacksOfSlot;
  const end = i32(slotsOfDefense.start, moved + 1);
  for (let index = i32(slotsOfDefense.start, moved); index < end; index += 1) {
    const slot = i32(slotsOfDefense.items, index);
    if (i32(gatheredFor, slot) === defense + 1) continue;
    gatheredFor[slot] = defense + 1;
    const attacksEnd = i32(start, slot + 1);
    for (let next = i32(start, slot); next < attacksEnd; next += 1) {
      const attack = i32(items, next);
      const slots = item(slotsOfAttack, attack);
      if (slots.length === 0) attacks.push(attack);
      slots.push(slot);
    }
  }
}
