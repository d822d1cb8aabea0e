import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

import { keyOfRecord } from "./outline/outline-rows";
import type { Screen } from "./screen";
import { cardsBehind } from "./view/cards-behind";

/** A record that is to come into sight on a screen. */
export type Flight = {
  readonly screen: Screen;
  /** What to select there. */
  readonly id: string;
  /** With the focus, or only in sight because the focus has something else to do. */
  readonly isLoud: boolean;
};

/**
 * Where a record can be looked at, on the open screen if that shows it: a failure on the card of
 * its asset, a place in the outline, a defense of the work list in its row. Null for what has gone.
 */
export function planFlight(
  model: ReadModel,
  ranking: Ranking,
  id: string,
  open: Screen | null,
): Omit<Flight, "isLoud"> | null {
  const record = model.byId.get(id);
  if (!record) return null;
  if (open === "worklist" && ranking.items.some((item) => item.defenseIds.includes(id))) {
    return { screen: "worklist", id };
  }
  if (open === "outline" && record.kind !== "frame") {
    const rowId = keyOfRecord(model, id) === null ? cardsBehind(model, id)[0] : id;
    if (rowId !== undefined) return { screen: "outline", id: rowId };
  }
  if (record.kind === "failure") return { screen: "board", id: record.assetId };
  if (cardsBehind(model, id).length > 0 || record.kind === "frame") return { screen: "board", id };
  return { screen: "outline", id };
}
