import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import { cleanTitle } from "./clean-title";
import type { CommandResult } from "./problem";
import { put } from "./put";

/** Adds another thing that must not happen to an asset. */
export function addFailure(
  model: ReadModel,
  input: { readonly assetId: string; readonly title: string; readonly newId: NewId },
): CommandResult {
  const { assetId, newId } = input;
  if (model.byId.get(assetId)?.kind !== "asset")
    return err({ kind: "record-is-gone", id: assetId });
  const title = cleanTitle(input.title);
  if (!title.ok) return title;
  return ok([put("failure", newId("failure"), { assetId, title: title.value })]);
}
