import type { ReadModel } from "@/lib/model/read-model";

import { type NewId, newRecordId } from "../ids";
import { newIdsInOrder } from "../outline/new-ids-in-order";

/** Ids behind those that are there: what is added one by one is found again in that order. */
export function newIdBehind(model: ReadModel): NewId {
  const newIds = newIdsInOrder(model);
  return (kind) => {
    switch (kind) {
      case "asset":
      case "failure":
      case "place":
      case "attack":
      case "defense":
        return newIds(kind, 1, null)[0] ?? newRecordId(kind);
      default:
        return newRecordId(kind);
    }
  };
}
