import type { Kind } from "@/lib/model/record";
import { isAtLeast } from "@/lib/server/access/roles";
import type { Role } from "@/lib/sync/role";
import type { Operation } from "@/lib/sync/operations";

/** Who may do this to a record: a role, or from `participate` on whoever made the record. */
type Rule = Role | "own";

const editors = { put: "edit", patch: "edit", delete: "edit" } as const;

/**
 * The role that each operation needs on each kind. Both unions are spelled out by the types: a new
 * operation or kind without a rule does not compile.
 */
const RULES: Record<Kind, Record<Operation["op"], Rule>> = {
  model: editors,
  asset: editors,
  place: editors,
  failure: editors,
  attacker: editors,
  attack: editors,
  step: editors,
  defense: editors,
  effect: editors,
  requirement: editors,
  group: editors,
  plan: editors,
  claim: editors,
  override: editors,
  signoff: editors,
  note: editors,
  frame: editors,
  position: editors,
  comment: { put: "own", patch: "own", delete: "own" },
};

/** What the rules ask about the records that a batch touches. */
export type RecordFacts = {
  readonly kindOf: (id: string) => Kind | undefined;
  readonly isOwn: (id: string) => boolean;
};

/** The first operation of the batch that this role may not do, or undefined. */
export function findForbidden(
  role: Role,
  ops: readonly Operation[],
  facts: RecordFacts,
): Operation | undefined {
  const made = new Map<string, Kind>();
  return ops.find((op) => {
    const existing = facts.kindOf(op.id);
    const kind = op.op === "put" ? op.kind : (existing ?? made.get(op.id));
    if (op.op === "put" && existing === undefined) made.set(op.id, op.kind);
    // Nothing of that id: the model's own checks tell so, to those who may write at all.
    if (kind === undefined) return !isAtLeast(role, "participate");
    const isOwn = existing === undefined || facts.isOwn(op.id);
    return !isAllowed(role, RULES[kind][op.op], isOwn);
  });
}

function isAllowed(role: Role, rule: Rule, isOwn: boolean): boolean {
  if (rule !== "own") return isAtLeast(role, rule);
  return isAtLeast(role, "edit") || (isOwn && isAtLeast(role, "participate"));
}
