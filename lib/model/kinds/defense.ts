import * as z from "zod/mini";

import { complexityTickSchema } from "../complexity-checklist";
import { optionalEstimate, optionalEstimateOrNumber } from "../estimate";
import {
  daySchema,
  notesSchema,
  optional,
  optionalIds,
  optionalList,
  optionalUrl,
  optionalWords,
  shortTextSchema,
  titleSchema,
} from "../fields";
import { defineKind } from "./define-kind";

export const defenseStatusSchema = z.enum(["idea", "planned", "in-progress", "done", "rejected"]);
export type DefenseStatus = z.infer<typeof defenseStatusSchema>;

/** Something that makes attacks rarer or less harmful, with what it costs. */
export const defenseKind = defineKind("defense", {
  title: titleSchema,
  notes: optional(notesSchema),
  status: optional(defenseStatusSchema),
  /** Person-days, once. */
  effortDays: optionalEstimate("days"),
  /** Person-days a year; negative where it saves work. */
  upkeepDaysPerYear: optionalEstimate("signedDays"),
  /** Money a year besides the days; negative where it saves money. */
  costPerYear: optionalEstimate("signedMoney"),
  /** Person-days to change over to it from another member of its group. */
  switchDays: optionalEstimateOrNumber("days"),
  complexity: optional(
    z.strictObject({
      points: optionalEstimateOrNumber("points"),
      ticks: optionalList(complexityTickSchema),
      halved: optional(z.boolean()),
    }),
  ),
  acts: optionalList(z.enum(["prevent", "detect", "respond"])),
  goal: optional(z.enum(["risk", "workflow", "compliance"])),
  /** Which half of the failure it breaks. */
  breaks: optionalList(z.enum(["obtain", "use"])),
  conditions: optionalList(
    z.strictObject({
      text: shortTextSchema.check(z.minLength(1)),
      role: z.enum(["void-if", "needs"]),
      ticked: optional(z.boolean()),
    }),
  ),
  groupIds: optionalIds(),
  /** What rights the defense holds itself. */
  power: optional(shortTextSchema),
  ownerName: optional(shortTextSchema),
  dueOn: optional(daySchema),
  ticketUrl: optionalUrl(),
  tags: optionalWords(),
  learnMore: optionalList(shortTextSchema.check(z.minLength(1))),
});
