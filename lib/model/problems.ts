import { assertNever } from "@/lib/kernel/invariant";

/** What is wrong with a set of records; each names the record, so that somebody can find and mend it. */
export type ModelProblem =
  | {
      readonly kind: "malformed";
      readonly path: string;
      readonly message: string;
    }
  | { readonly kind: "duplicate-id"; readonly id: string }
  | { readonly kind: "model-count"; readonly count: number }
  | {
      readonly kind: "dangling";
      readonly id: string;
      readonly field: string;
      readonly targetId: string;
    }
  | {
      readonly kind: "wrong-kind";
      readonly id: string;
      readonly field: string;
      readonly targetId: string;
      readonly expected: readonly string[];
    }
  | { readonly kind: "same-ends"; readonly id: string; readonly otherId: string }
  | {
      readonly kind: "cycle";
      readonly of: "step" | "requirement" | "place";
      readonly ring: readonly string[];
    }
  | { readonly kind: "second-catch-all"; readonly id: string; readonly otherId: string }
  | {
      readonly kind: "second-group";
      readonly id: string;
      readonly mode: "exclusive" | "family";
    }
  | {
      readonly kind: "too-many";
      readonly what: "cards" | "effects" | "records";
      readonly count: number;
      readonly limit: number;
    };

/** A problem as an API answers it: where it is, and one sentence that names what is wrong. */
export function describeProblem(problem: ModelProblem): {
  readonly path: string;
  readonly message: string;
} {
  switch (problem.kind) {
    case "malformed":
      return { path: problem.path, message: problem.message };
    case "duplicate-id":
      return { path: problem.id, message: `The id ${problem.id} is used more than once.` };
    case "model-count":
      return {
        path: "model",
        message: `There must be exactly one record of kind model, not ${String(problem.count)}.`,
      };
    case "dangling":
      return {
        path: `${problem.id}.${problem.field}`,
        message: `${problem.id} refers to ${problem.targetId}, which is not in the model.`,
      };
    case "wrong-kind":
      return {
        path: `${problem.id}.${problem.field}`,
        message: `${problem.id} refers to ${problem.targetId}, which is not of kind ${problem.expected.join(" or ")}.`,
      };
    case "same-ends":
      return {
        path: problem.id,
        message: `${problem.id} joins the same ends as ${problem.otherId}.`,
      };
    case "cycle":
      return {
        path: problem.ring[0] ?? problem.of,
        message: `These ${problem.of}s go in a circle: ${problem.ring.join(" -> ")}.`,
      };
    case "second-catch-all":
      return {
        path: `${problem.id}.futureUnexpected`,
        message: `${problem.otherId} already stands for attacks nobody has thought of yet; there can be only one.`,
      };
    case "second-group":
      return {
        path: `${problem.id}.groupIds`,
        message: `${problem.id} is in more than one group of mode ${problem.mode}.`,
      };
    case "too-many":
      return {
        path: "records",
        message: `The model has ${String(problem.count)} ${problem.what}; the limit is ${String(problem.limit)}.`,
      };
    default:
      return assertNever(problem);
  }
}
