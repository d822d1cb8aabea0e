import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import { cleanTitle } from "./clean-title";
import type { CommandResult, Point } from "./problem";
import { put } from "./put";
import { putPosition } from "./put-position";

/**
 * Adds an asset together with its failure, because an asset is worth defending only against
 * something. An attack that leads nowhere yet, such as a blank model's catch-all, leads to it.
 */
export function addAsset(
  model: ReadModel,
  input: {
    readonly title: string;
    readonly failureTitle: string;
    readonly at: Point;
    readonly newId: NewId;
  },
): CommandResult {
  const { at, newId } = input;
  const title = cleanTitle(input.title);
  if (!title.ok) return title;
  const failureTitle = cleanTitle(input.failureTitle);
  if (!failureTitle.ok) return failureTitle;
  const assetId = newId("asset");
  const failureId = newId("failure");
  const isFirst = model.of.failure.length === 0;
  const aimless = isFirst ? model.of.attack.filter((attack) => !attack.failureIds) : [];
  return ok([
    put("asset", assetId, { title: title.value }),
    put("failure", failureId, { assetId, title: failureTitle.value }),
    ...aimless.map(({ id }) => ({ op: "patch" as const, id, add: { failureIds: [failureId] } })),
    putPosition(model, assetId, at, newId),
  ]);
}
