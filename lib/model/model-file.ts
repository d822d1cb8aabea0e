import { z } from "zod";

import { err, ok, type Result } from "@/lib/kernel/result";

import { FILE_FORMAT, FILE_VERSION } from "./canonical";
import { checkRecords } from "./check-records";
import { LIMITS } from "./limits";
import type { ModelProblem } from "./problems";
import { type ModelRecord, recordSchema } from "./record";
import { toProblems } from "./zod-problems";

export const modelFileSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION, {
    error: `must be ${String(FILE_VERSION)}, the only version this Parapet reads`,
  }),
  records: z.array(recordSchema).max(LIMITS.records),
});

/** A model file as a program may write it. */
export type ModelFileInput = z.input<typeof modelFileSchema>;

/**
 * The records of a model file, checked one by one and as a whole, or every problem found.
 * Shape errors are told first; wholes are only checked of well-formed records.
 */
export function parseModelFile(value: unknown): Result<ModelRecord[], ModelProblem[]> {
  const parsed = modelFileSchema.safeParse(value);
  if (!parsed.success) return err(toProblems(parsed.error));
  const problems = checkRecords(parsed.data.records);
  return problems.length > 0 ? err(problems) : ok(parsed.data.records);
}

/** Like {@link parseModelFile}, from text. */
export function parseModelText(text: string): Result<ModelRecord[], ModelProblem[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : "not JSON";
    return err([
      { kind: "malformed", path: "", message: `The file is not valid JSON: ${message}` },
    ]);
  }
  return parseModelFile(value);
}
