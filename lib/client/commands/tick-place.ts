import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import type { NewId } from "../ids";
import { cleanTitle } from "./clean-title";
import type { CommandResult } from "./problem";
import { put } from "./put";
import type { PlaceKind } from "./set-place-kind";

/**
 * Says that an asset lives in a place of a kind, or does not. A place of the kind that is there is
 * taken; one that a tick made, and that nothing else knows of, goes with the tick.
 */
export function tickPlace(
  model: ReadModel,
  input: {
    readonly assetId: string;
    readonly placeKind: PlaceKind;
    readonly isThere: boolean;
    /** What a place of this kind is called that a tick makes. */
    readonly title: string;
    readonly newId: NewId;
  },
): CommandResult {
  const { assetId, placeKind, newId } = input;
  if (model.byId.get(assetId)?.kind !== "asset")
    return err({ kind: "record-is-gone", id: assetId });
  const title = cleanTitle(input.title);
  if (!title.ok) return title;
  const places = model.of.place.filter((place) => place.placeKind === placeKind);
  if (input.isThere) {
    const [place] = places;
    if (!place) {
      const fields = { title: title.value, placeKind, assetIds: [assetId] };
      return ok([put("place", newId("place"), fields)]);
    }
    return ok(
      holds(place, assetId) ? [] : [{ op: "patch", id: place.id, add: { assetIds: [assetId] } }],
    );
  }
  return ok(
    places
      .filter((place) => holds(place, assetId))
      .map((place) =>
        isOnlyATick(model, place, title.value)
          ? { op: "delete", id: place.id }
          : { op: "patch", id: place.id, remove: { assetIds: [assetId] } },
      ),
  );
}

function holds({ assetIds }: RecordOf<"place">, assetId: string): boolean {
  return assetIds?.includes(assetId) ?? false;
}

function isOnlyATick(model: ReadModel, place: RecordOf<"place">, title: string): boolean {
  const { id, assetIds, parentId, boundary } = place;
  return (
    place.title === title &&
    assetIds?.length === 1 &&
    parentId === undefined &&
    boundary !== true &&
    !model.of.place.some((other) => other.parentId === id) &&
    !model.of.attack.some(({ placeIds }) => placeIds?.includes(id))
  );
}
