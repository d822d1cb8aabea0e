import { optionalEstimate } from "../estimate";
import { idSchema, notesSchema, optional, titleSchema } from "../fields";
import { defineKind } from "./define-kind";

/** What must not happen to an asset: obtained AND used. `impact` is money or points for one time. */
export const failureKind = defineKind("failure", {
  assetId: idSchema,
  title: titleSchema,
  impact: optionalEstimate("money"),
  notes: optional(notesSchema),
});
