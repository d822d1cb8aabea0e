import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import { changeMembers } from "./frames/change-members";
import type { CommandResult } from "./problem";
import { positionOf } from "./put-position";

/** Does the same for several cards, in one gesture. A card that leaves the board leaves its frame. */
export function shelveCards(
  model: ReadModel,
  input: { readonly ids: readonly string[] },
): CommandResult {
  const positions = input.ids.flatMap((id) => positionOf(model, id) ?? []);
  const leaving = new Map(input.ids.map((id) => [id, null]));
  return ok([
    ...positions.map(({ id }) => ({ op: "delete" as const, id })),
    ...changeMembers(model, leaving),
  ]);
}

/** Forgets where a card was put, so that it may wait on the shelf again. */
export function shelveCard(model: ReadModel, input: { readonly id: string }): CommandResult {
  return shelveCards(model, { ids: [input.id] });
}
