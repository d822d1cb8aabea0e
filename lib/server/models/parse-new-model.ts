import { z } from "zod";

import { blankModel } from "@/lib/catalog/blank-model";
import { loadTemplate } from "@/lib/catalog/load-template";
import { isTemplateId } from "@/lib/catalog/templates";
import { titleSchema } from "@/lib/model/fields";
import { parseModelFile } from "@/lib/model/model-file";
import { describeProblem, type ModelProblem } from "@/lib/model/problems";
import type { ModelRecord } from "@/lib/model/record";
import { AppError } from "@/lib/server/app-error";
import { parseJson, parseWith } from "@/lib/server/http/read-body";

/** What a new model starts from: a template, a title alone, or a model file. */
export const newModelSchema = z.union([
  z.strictObject({ template: z.string().max(64) }),
  z.strictObject({ title: titleSchema }),
  z.strictObject({ model: z.unknown() }),
]);

const PROBLEMS_SHOWN = 50;

/** The records that the body of `POST /api/models` asks for. */
export function parseNewModel(text: string): readonly ModelRecord[] {
  const body = parseWith(newModelSchema, parseJson(text));
  if ("title" in body) return blankModel(body.title);
  if ("model" in body) return parseRecords(body.model, "model");
  if (isTemplateId(body.template)) return loadTemplate(body.template);
  throw new AppError("invalid-request", {
    issues: [{ path: "template", message: "There is no such template." }],
  });
}

/** The records of a model file, or an error that names what is wrong and where. */
export function parseRecords(value: unknown, prefix = ""): readonly ModelRecord[] {
  const parsed = parseModelFile(value);
  if (parsed.ok) return parsed.value;
  throw new AppError("invalid-request", {
    issues: parsed.error.slice(0, PROBLEMS_SHOWN).map((problem) => toIssue(problem, prefix)),
  });
}

function toIssue(problem: ModelProblem, prefix: string) {
  const { path, message } = describeProblem(problem);
  return { path: [prefix, path].filter((part) => part !== "").join("."), message };
}
