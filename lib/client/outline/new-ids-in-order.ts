import { ID_PREFIXES } from "@/lib/model/record";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewIds } from "../commands/add-lines";
import { idsInOrder, type RandomBelow } from "./ids-in-order";
import type { NewKind } from "./outline-row";

/** Ids for what one gesture adds, in the order in which it was typed, behind what is there. */
export function newIdsInOrder(model: ReadModel, random: RandomBelow = randomBelow): NewIds {
  const given = new Set<string>();
  const lastGiven = new Map<NewKind, string>();
  return (kind, count, afterId) => {
    const known = model.of[kind];
    const after = afterId ?? lastGiven.get(kind) ?? known.at(-1)?.id ?? null;
    const before = after === null ? null : (known.find(({ id }) => id > after)?.id ?? null);
    const isTaken = (id: string) => model.byId.has(id) || given.has(id);
    const ids = idsInOrder({ prefix: ID_PREFIXES[kind], count, after, before, isTaken, random });
    for (const id of ids) given.add(id);
    const last = ids.at(-1);
    if (last !== undefined) lastGiven.set(kind, last);
    return ids;
  };
}

/** Works on plain http too. 53 bits leave no bias worth a second draw. */
function randomBelow(limit: number): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return ((high >>> 11) * 2 ** 32 + low) % limit;
}
