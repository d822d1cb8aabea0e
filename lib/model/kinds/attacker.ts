import { optionalEstimate } from "../estimate";
import { notesSchema, optional, titleSchema } from "../fields";
import { defineKind } from "./define-kind";

/** A person or group who acts, or intends to act, against the asset. */
export const attackerKind = defineKind("attacker", {
  title: titleSchema,
  notes: optional(notesSchema),
  /** Attempts a year; counts for an attack only where the attack has no rate of its own. */
  ratePerYear: optionalEstimate("ratePerYear"),
});
