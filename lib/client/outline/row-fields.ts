import type { ReadModel } from "@/lib/model/read-model";

import type { EstimateField } from "../commands/set-estimate";
import { holderOf } from "../commands/step-holder";
import { implicitRoot } from "./implicit-root";
import type { RecordRow } from "./outline-row";

/** The columns of a row that can be filled in. */
export const ROW_FIELDS = ["number", "second", "status"] as const;
export type RowField = (typeof ROW_FIELDS)[number];

export type RowFields = {
  readonly number: EstimateField | null;
  readonly second:
    | { readonly kind: "estimate"; readonly field: EstimateField }
    /** What a step, or an attack, needs of the steps below it. */
    | { readonly kind: "gate"; readonly stepId: string; readonly gate: "and" | "or" }
    | { readonly kind: "place-kind" }
    | null;
  readonly status: boolean;
};

const NOTHING: RowFields = { number: null, second: null, status: false };

/** What can be filled in on the row of a record. */
export function rowFields(model: ReadModel, { kind, id, isRepeated }: RecordRow): RowFields {
  switch (kind) {
    case "failure":
      return { ...NOTHING, number: "impact" };
    case "attacker":
      return { ...NOTHING, number: "ratePerYear" };
    case "attack":
      return { ...NOTHING, number: "ratePerYear", second: gateOf(model, id) };
    case "step":
      if (isRepeated) return NOTHING;
      return gateOf(model, id) ? { ...NOTHING, second: gateOf(model, id) } : LEAF;
    case "place":
      return { ...NOTHING, second: { kind: "place-kind" } };
    case "defense":
      return { number: "effortDays", second: UPKEEP, status: true };
    case "effect":
      return { ...NOTHING, number: "share" };
    case "asset":
    case "requirement":
      return NOTHING;
  }
}

const LEAF: RowFields = { ...NOTHING, number: "success" };
const UPKEEP = { kind: "estimate", field: "upkeepDaysPerYear" } as const;

/** Of an attack only where its root is not a row that says it itself. */
function gateOf(model: ReadModel, id: string): RowFields["second"] {
  const record = model.byId.get(id);
  if (record?.kind !== "attack" && record?.kind !== "step") return null;
  const holder = holderOf(model, record);
  if (!holder?.childIds) return null;
  const isOwnRow = record.kind === "attack" && !isImplicit(model, id, holder.id);
  return isOwnRow
    ? null
    : { kind: "gate", stepId: holder.id, gate: holder.gate === "and" ? "and" : "or" };
}

function isImplicit(model: ReadModel, attackId: string, rootId: string): boolean {
  const attack = model.byId.get(attackId);
  return attack?.kind === "attack" && implicitRoot(model, attack)?.id === rootId;
}
