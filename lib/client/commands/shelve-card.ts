import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";
import { positionOf } from "./put-position";

/** Does the same for several cards, in one gesture. */
export function shelveCards(
  model: ReadModel,
  input: { readonly ids: readonly string[] },
): CommandResult {
  const positions = input.ids.flatMap((id) => positionOf(model, id) ?? []);
  return ok(positions.map(({ id }) => ({ op: "delete", id })));
}

/** Forgets where a card was put, so that it may wait on the shelf again. */
export function shelveCard(model: ReadModel, input: { readonly id: string }): CommandResult {
  const position = positionOf(model, input.id);
  return ok(position ? [{ op: "delete", id: position.id }] : []);
}
