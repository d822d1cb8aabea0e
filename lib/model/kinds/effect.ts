import { optionalEstimate } from "../estimate";
import { idSchema } from "../fields";
import { defineKind } from "./define-kind";

/** How much of an attack, step or failure a defense takes away, as designed and as it is really run. */
export const effectKind = defineKind("effect", {
  defenseId: idSchema,
  targetId: idSchema,
  share: optionalEstimate("share"),
  shareAsRun: optionalEstimate("share"),
});
