import type { Result } from "@/lib/kernel/result";

import { type ApiProblem, callApi } from "./call-api";
import { fields, listOf, oneOf, text } from "./read-answer";

/** What a new model starts from. `modelText` is a Parapet file as it was read, not parsed here. */
export type NewModel =
  | { readonly from: "template"; readonly template: string }
  | { readonly from: "title"; readonly title: string }
  | { readonly from: "file"; readonly modelText: string };

const readCreated = fields<{ readonly modelId: string }>({ modelId: text });

/** Makes a model; `createKey` is the operator's secret, asked for by code `create-key-required`. */
export function createModel(
  input: NewModel,
  createKey: string | null,
): Promise<Result<{ readonly modelId: string }, ApiProblem>> {
  return callApi({
    method: "POST",
    path: "/api/models",
    body: bodyOf(input),
    ...(createKey === null ? {} : { headers: { "x-create-key": createKey } }),
    answer: readCreated,
  });
}

/** The file goes into the body as it is: parsing 10 MB only to print it again would cost a second. */
function bodyOf(input: NewModel): string {
  switch (input.from) {
    case "template":
      return JSON.stringify({ template: input.template });
    case "title":
      return JSON.stringify({ title: input.title });
    case "file":
      return `{"model":${input.modelText}}`;
  }
}

export type KnownModel = {
  readonly modelId: string;
  readonly title: string;
  readonly role: "view" | "participate" | "edit" | "manage";
  readonly openedAt: string;
};

const readKnownModel = fields<KnownModel>({
  modelId: text,
  title: text,
  role: oneOf(["view", "participate", "edit", "manage"]),
  openedAt: text,
});

/** The models that this browser may open, the latest first. */
export function listKnownModels(): Promise<Result<readonly KnownModel[], ApiProblem>> {
  return callApi({ path: "/api/models", answer: listOf(readKnownModel) });
}
