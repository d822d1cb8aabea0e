import { idSchema } from "../fields";
import { defineKind } from "./define-kind";

/** A defense that does nothing until another is chosen too. */
export const requirementKind = defineKind("requirement", {
  defenseId: idSchema,
  requiredId: idSchema,
});
