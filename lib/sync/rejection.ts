import { describeProblem, type ModelProblem } from "@/lib/model/problems";

/** Why a batch was not applied; clients match on the code and show the detail. */
export type RejectionCode =
  | "invalid-field"
  | "unknown-record"
  | "kind-mismatch"
  | "model-required"
  | "dangling"
  | "wrong-kind"
  | "duplicate"
  | "cycle"
  | "second-catch-all"
  | "second-group"
  | "too-many";

export type Rejection = {
  readonly code: RejectionCode;
  readonly path?: string;
  readonly detail?: string;
};

const CODE_OF = {
  malformed: "invalid-field",
  "duplicate-id": "duplicate",
  "same-ends": "duplicate",
  "model-count": "model-required",
  dangling: "dangling",
  "wrong-kind": "wrong-kind",
  cycle: "cycle",
  "second-catch-all": "second-catch-all",
  "second-group": "second-group",
  "too-many": "too-many",
} as const satisfies Record<ModelProblem["kind"], RejectionCode>;

/** The rejection that a problem of the whole model amounts to. */
export function toRejection(problem: ModelProblem): Rejection {
  const { path, message } = describeProblem(problem);
  return { code: CODE_OF[problem.kind], path, detail: message };
}
