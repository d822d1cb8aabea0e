import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import type { CommandResult } from "./problem";

export type PlaceKind = NonNullable<RecordOf<"place">["placeKind"]>;

/** Says what sort of place something lives in. */
export function setPlaceKind(
  model: ReadModel,
  input: { readonly id: string; readonly placeKind: PlaceKind },
): CommandResult {
  const place = model.byId.get(input.id);
  if (place?.kind !== "place") return err({ kind: "record-is-gone", id: input.id });
  if (place.placeKind === input.placeKind) return ok([]);
  return ok([{ op: "patch", id: place.id, fields: { placeKind: input.placeKind } }]);
}
