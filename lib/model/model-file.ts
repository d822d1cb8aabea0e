import * as z from "zod/mini";

import { err, ok, type Result } from "@/lib/kernel/result";

import { FILE_FORMAT, FILE_VERSION } from "./canonical";
import { checkRecords } from "./check-records";
import { LIMITS } from "./limits";
import type { ModelProblem } from "./problems";
import { type ModelRecord, recordSchema } from "./record";
import { PROBLEMS_SHOWN, toProblems } from "./zod-problems";

export const modelFileSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION, {
    error: `must be ${String(FILE_VERSION)}, the only version this Parapet reads`,
  }),
  records: z.array(recordSchema).check(z.maxLength(LIMITS.records)),
});

/** The file around its records, which are parsed one by one. */
const envelopeSchema = z.extend(modelFileSchema, {
  records: z.array(z.unknown()).check(z.maxLength(LIMITS.records)),
});

/**
 * The records of a model file, checked one by one and as a whole, or the problems found.
 * Shape errors are told first, and looking ends when there are as many as anybody would read: a
 * large file that is wrong throughout must not cost more than a sound one. Wholes are only checked
 * of well-formed records.
 */
export function parseModelFile(value: unknown): Result<ModelRecord[], ModelProblem[]> {
  const file = envelopeSchema.safeParse(value);
  if (!file.success) return err(toProblems(file.error));
  const records: ModelRecord[] = [];
  const malformed: ModelProblem[] = [];
  for (const [index, candidate] of file.data.records.entries()) {
    const parsed = recordSchema.safeParse(candidate);
    if (parsed.success) records.push(parsed.data);
    else malformed.push(...toProblems(parsed.error, ["records", index]));
    if (malformed.length >= PROBLEMS_SHOWN) break;
  }
  if (malformed.length > 0) return err(malformed.slice(0, PROBLEMS_SHOWN));
  const problems = checkRecords(records);
  return problems.length > 0 ? err(problems) : ok(records);
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
