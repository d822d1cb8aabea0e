import type { Point } from "../commands/problem";
import type { BoardEdge } from "../view/board-edges";
import type { Slot } from "./edge-geometry";

/**
 * Keeps the objects made for ids while what they are made from stays the same: React Flow draws
 * anew what is another object, and a frame in which one of a thousand cards moves must touch one.
 */
export function createElementCache<I extends Entry, T>(
  make: (input: I) => T,
): (inputs: readonly I[]) => T[] {
  let known = new Map<string, { readonly input: I; readonly element: T }>();
  return (inputs) => {
    const next = new Map<string, { readonly input: I; readonly element: T }>();
    const elements = inputs.map((input) => {
      const old = known.get(input.id);
      const entry = old && isSame(old.input, input) ? old : { input, element: make(input) };
      next.set(input.id, entry);
      return entry.element;
    });
    known = next;
    return elements;
  };
}

type Entry = { readonly id: string };

/** Compares plain data without making any: it runs for every element of every frame. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  for (const key in a) if (!isSame(a[key], b[key])) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * Lines that end at one card and mean the same kind of thing, numbered from above so that they do
 * not cross: arrows by the height they come from; what stops an attack, from the right to the left.
 */
export function slotsOf(
  edges: readonly BoardEdge[],
  layout: ReadonlyMap<string, Point>,
): Map<string, Slot> {
  const groups = new Map<string, BoardEdge[]>();
  for (const edge of edges) {
    const group = `${isEffect(edge) ? "effect" : edge.kind} ${edge.targetId}`;
    const members = groups.get(group);
    if (members) members.push(edge);
    else groups.set(group, [edge]);
  }
  const orderOf = (edge: BoardEdge): number => {
    const at = layout.get(edge.sourceId) ?? { x: 0, y: 0 };
    return isEffect(edge) ? -at.x : at.y;
  };
  const slots = new Map<string, Slot>();
  for (const members of groups.values()) {
    members.sort((a, b) => orderOf(a) - orderOf(b));
    for (const [index, { id }] of members.entries()) {
      slots.set(id, { index, count: members.length });
    }
  }
  return slots;
}

function isEffect({ kind }: BoardEdge): boolean {
  return kind === "stops" || kind === "worsens";
}
