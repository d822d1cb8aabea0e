import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";
import { positionOf } from "./put-position";

/** Forgets where a card was put, so that it may wait on the shelf again. */
export function shelveCard(model: ReadModel, input: { readonly id: string }): CommandResult {
  const position = positionOf(model, input.id);
  return ok(position ? [{ op: "delete", id: position.id }] : []);
}
