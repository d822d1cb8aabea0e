import type { Presence } from "@/lib/sync/live/presence";

import type { Point } from "../commands/problem";
import type { PresenceState } from "../live/presence-feed";

type Drag = NonNullable<Presence["drag"]>;

/** Nobody drags anything: always the same object, so that nothing is drawn for it. */
const NOTHING: ReadonlyMap<string, Point> = new Map();

/** What each of the others drags; the same objects until they tell another place. */
export function dragsOf({ places }: Pick<PresenceState, "places">): Drag[] {
  return [...places.values()].flatMap(({ drag }) => (drag ? [drag] : []));
}

/** Where the cards are that others drag. What comes of it in the end is told by the model itself. */
export function dragged(drags: readonly Drag[]): ReadonlyMap<string, Point> {
  if (drags.length === 0) return NOTHING;
  return new Map(drags.flat().map(({ id, x, y }) => [id, { x, y }]));
}
