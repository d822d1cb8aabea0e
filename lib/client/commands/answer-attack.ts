import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import { addAttack } from "./add-attack";
import type { CommandResult, Point } from "./problem";
import { rename } from "./rename";
import { setEstimate } from "./set-estimate";

/** One attack as the guide asks for it: what it is, and how often it would succeed. */
export function answerAttack(
  model: ReadModel,
  input: {
    /** The attack that is asked about again, or null for another one. */
    readonly id: string | null;
    readonly title: string;
    readonly ratePerYear: number | null;
    readonly at: Point;
    readonly newId: NewId;
  },
): CommandResult {
  const { id, title, ratePerYear, at, newId } = input;
  if (id !== null) {
    const renamed = rename(model, { id, title });
    const estimated = setEstimate(model, { id, field: "ratePerYear", mid: ratePerYear });
    if (!renamed.ok) return renamed;
    return estimated.ok ? ok([...renamed.value, ...estimated.value]) : estimated;
  }
  const added = addAttack(model, { title, at, selectedIds: new Set(), newId });
  if (!added.ok || ratePerYear === null) return added;
  const made = added.value.find((op) => op.op === "put" && op.kind === "attack");
  const rated = { ratePerYear: { mid: ratePerYear } };
  return ok([
    ...added.value,
    ...(made ? [{ op: "patch" as const, id: made.id, fields: rated }] : []),
  ]);
}
