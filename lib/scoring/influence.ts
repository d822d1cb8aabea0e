import { i32, item, type Rows, toRows } from "./arrays";
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
  const slotsOfEdge: number[][] = [];
  const attackOfEdge: number[] = [];
  const defenseOfEdge: number[] = [];
  const edgesOfAttack: number[][] = compiled.attacks.map(() => []);
  const start = new Int32Array(compiled.defenses.length + 1);
  const isOption = new Set(options);
  for (let defense = 0; defense < compiled.defenses.length; defense += 1) {
    const touched = isOption.has(defense) ? touchedSlots(compiled, defense) : [];
    for (const [attack, slots] of touched) {
      edgesOfAttack[attack]?.push(attackOfEdge.length);
      attackOfEdge.push(attack);
      defenseOfEdge.push(defense);
      slotsOfEdge.push(slots);
    }
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

/** Every defense whose effects change when this one is chosen. */
function movedWith({ defenses }: CompiledModel, defense: number): ReadonlySet<number> {
  const { rivals } = item(defenses, defense);
  const toggled = [defense, ...rivals];
  return new Set([...toggled, ...toggled.flatMap((index) => item(defenses, index).dependents)]);
}

function touchedSlots(compiled: CompiledModel, defense: number): [number, number[]][] {
  const { slotsOfDefense } = compiled.effects;
  const { attacksOfSlot } = compiled;
  const slotsOfAttack = new Map<number, number[]>();
  const seen = new Set<number>();
  for (const moved of movedWith(compiled, defense)) {
    const end = i32(slotsOfDefense.start, moved + 1);
    for (let index = i32(slotsOfDefense.start, moved); index < end; index += 1) {
      const slot = i32(slotsOfDefense.items, index);
      if (seen.has(slot)) continue;
      seen.add(slot);
      const attacksEnd = i32(attacksOfSlot.start, slot + 1);
      for (let next = i32(attacksOfSlot.start, slot); next < attacksEnd; next += 1) {
        const attack = i32(attacksOfSlot.items, next);
        const slots = slotsOfAttack.get(attack);
        if (slots) slots.push(slot);
        else slotsOfAttack.set(attack, [slot]);
      }
    }
  }
  return [...slotsOfAttack].sort(([a], [b]) => a - b);
}
