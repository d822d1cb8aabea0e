import type * as z from "zod/mini";

import type { ModelProblem } from "./problems";

/** At most this many are told at once; a file that is wrong throughout needs no longer list. */
export const PROBLEMS_SHOWN = 50;

/** A schema's complaints as problems with the path of each, `records.3.ratePerYear.mid`. */
export function toProblems(
  error: z.core.$ZodError,
  prefix: readonly PropertyKey[] = [],
): ModelProblem[] {
  return error.issues.slice(0, PROBLEMS_SHOWN).map((issue) => ({
    kind: "malformed",
    path: [...prefix, ...issue.path].map(String).join("."),
    message: issue.message,
  }));
}
