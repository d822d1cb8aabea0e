import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import type { RecordInput } from "@/lib/model/record";
import { aModel } from "@/lib/model/testing/a-model";

/** A step of a tree: its success, or `and`/`or` and the names of its children. */
type TreeStep = number | readonly ["and" | "or", ...string[]];

/** Steps by name. */
export function aTree(steps: Readonly<Record<string, TreeStep>>): RecordInput[] {
  return Object.entries(steps).map(([id, step]): RecordInput => {
    if (typeof step === "number") {
      return { kind: "step", id, title: id, gate: "leaf", success: { mid: step } };
    }
    const [gate, ...childIds] = step;
    return { kind: "step", id, title: id, gate, childIds };
  });
}

/** One asset with the failure F, of an impact of 1 unless said. */
export function aFailure(impact = 1): RecordInput[] {
  return [
    { kind: "asset", id: "S", title: "Asset" },
    { kind: "failure", id: "F", assetId: "S", title: "Failure", impact: { mid: impact } },
  ];
}

/** An attack that brings about F once a year, unless said otherwise. */
export function anAttack(
  id: string,
  fields: Partial<Extract<RecordInput, { kind: "attack" }>> = {},
): RecordInput {
  return { kind: "attack", id, title: id, ratePerYear: { mid: 1 }, failureIds: ["F"], ...fields };
}

/** A defense of one day, unless said otherwise. */
export function aDefense(
  id: string,
  fields: Partial<Extract<RecordInput, { kind: "defense" }>> = {},
): RecordInput {
  return { kind: "defense", id, title: id, effortDays: { mid: 1 }, ...fields };
}

/** What a defense takes away, by target. */
export function effectsOf(
  defenseId: string,
  shares: Readonly<Record<string, number>>,
): RecordInput[] {
  return Object.entries(shares).map(([targetId, share]): RecordInput => {
    const id = `E-${defenseId}-${targetId}`;
    return { kind: "effect", id, defenseId, targetId, share: { mid: share } };
  });
}

/** The model record with settings; no floor unless said, so that hand calculations are plain. */
export function withSettings(
  settings: NonNullable<Extract<RecordInput, { kind: "model" }>["settings"]> = {},
): RecordInput {
  return { kind: "model", id: "model", title: "Test", settings: { floor: 0, ...settings } };
}

/** A read model of the inputs, which need not hold the model record. */
export function aReadModel(...inputs: readonly RecordInput[]): ReadModel {
  const hasModel = inputs.some(({ kind }) => kind === "model");
  return buildReadModel(aModel(...(hasModel ? [] : [withSettings()]), ...inputs));
}
