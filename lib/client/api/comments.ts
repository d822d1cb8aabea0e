import type { Result } from "@/lib/kernel/result";

import { type ApiProblem, callApi } from "./call-api";
import { fields, listOf, type Reader, text, textOrNull } from "./read-answer";

/** Who wrote a comment, and when; the server's to say. */
export type CommentAuthorship = {
  readonly id: string;
  readonly at: string;
  /** Null for a program. */
  readonly by: { readonly personId: string; readonly name: string | null } | null;
  readonly mine: boolean;
};

const readAuthor = fields<{ readonly personId: string; readonly name: string | null }>({
  personId: text,
  name: textOrNull,
});
const readAuthorship = fields<CommentAuthorship>({
  id: text,
  at: text,
  by: (value) => (value === null ? null : readAuthor(value)),
  mine: bool,
});
const readList: Reader<readonly CommentAuthorship[]> = listOf(readAuthorship);

function bool(value: unknown): boolean {
  if (typeof value !== "boolean") throw new TypeError("not a boolean");
  return value;
}

/** Author and time of every comment of a model. */
export function listAuthorships(
  modelId: string,
): Promise<Result<readonly CommentAuthorship[], ApiProblem>> {
  return callApi({
    path: `/api/models/${encodeURIComponent(modelId)}/comments`,
    answer: readList,
  });
}
