import { optionalIds, titleSchema } from "../fields";
import { defineKind } from "./define-kind";

/** A named set of defenses to compare with others. */
export const planKind = defineKind("plan", { title: titleSchema, defenseIds: optionalIds() });
