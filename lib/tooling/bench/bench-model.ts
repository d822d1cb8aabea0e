import { invariant } from "@/lib/kernel/invariant";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { type ModelRecord, recordSchema, type RecordInput } from "@/lib/model/record";

/** How large a made-up model is. */
export type BenchSize = {
  readonly defenses: number;
  readonly attacks: number;
  readonly effects: number;
  /** Of 100 attacks, how many use one of their steps twice. */
  readonly sharedPercent?: number;
  /** How many defenses require another. */
  readonly requirements?: number;
};

/** Uniform numbers from 0 to 1; a seed always gives the same ones. */
function seededRandom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const GATES = 4;
const LEAVES_PER_GATE = 2;

/**
 * A made-up model in money mode: every attack is an AND of an OR of two ORs and of two ORs, 13 steps
 * in all; effects fall on attacks, leaves and gates.
 */
export function benchModel(size: BenchSize, seed: number): ReadModel {
  const random = seededRandom(seed);
  const inputs: RecordInput[] = [
    {
      kind: "model",
      id: "model",
      title: "Benchmark",
      settings: { unit: "money", currency: "USD", dayRate: 800, floor: 0.02 },
    },
    { kind: "asset", id: "S0", title: "Asset" },
    { kind: "failure", id: "F0", assetId: "S0", title: "Lost", impact: { mid: 500_000 } },
    { kind: "failure", id: "F1", assetId: "S0", title: "Changed", impact: { mid: 200_000 } },
  ];
  const targets: string[] = [];
  for (let attack = 0; attack < size.attacks; attack += 1) {
    const shares = random() * 100 < (size.sharedPercent ?? 0);
    addAttack(inputs, targets, `A${String(attack)}`, random, shares);
  }
  addDefenses(inputs, targets, size, random);
  return buildReadModel(inputs.map((input): ModelRecord => recordSchema.parse(input)));
}

function addAttack(
  inputs: RecordInput[],
  targets: string[],
  id: string,
  random: () => number,
  shares: boolean,
): void {
  const step = (suffix: string): string => `${id}.${suffix}`;
  inputs.push({
    kind: "attack",
    id,
    title: `Attack ${id}`,
    ratePerYear: { mid: 0.001 + random() * 0.2 },
    rootStepId: step("0"),
    failureIds: [random() < 0.5 ? "F0" : "F1"],
  });
  const gates: string[] = [];
  for (let gate = 0; gate < GATES; gate += 1) {
    const leaves: string[] = [];
    for (let leaf = 0; leaf < LEAVES_PER_GATE - (gate === 3 ? 1 : 0); leaf += 1) {
      const leafId = step(`${String(gate)}${"ab".charAt(leaf)}`);
      const success = { mid: 0.05 + random() * 0.9 };
      inputs.push({ kind: "step", id: leafId, title: leafId, gate: "leaf", success });
      leaves.push(leafId);
    }
    if (gate === 3) leaves.push(shares ? step("0a") : step("x"));
    const gateId = step(`g${String(gate)}`);
    inputs.push({ kind: "step", id: gateId, title: gateId, gate: "or", childIds: leaves });
    gates.push(gateId);
    targets.push(...leaves, gateId);
  }
  inputs.push({
    kind: "step",
    id: step("x"),
    title: "Last",
    gate: "leaf",
    success: { mid: 0.5 },
  });
  inputs.push({ kind: "step", id: step("0"), title: "Root", gate: "and", childIds: gates });
  targets.push(id);
}

function addDefenses(
  inputs: RecordInput[],
  targets: readonly string[],
  size: BenchSize,
  random: () => number,
): void {
  for (let index = 0; index < size.defenses; index += 1) {
    inputs.push({
      kind: "defense",
      id: `D${String(index)}`,
      title: `Defense ${String(index)}`,
      effortDays: { mid: 0.5 + random() * 30 },
      upkeepDaysPerYear: { mid: random() * 4 - 0.5 },
      complexity: { points: { mid: Math.floor(random() * 5) - 1 } },
    });
  }
  const seen = new Set<string>();
  while (seen.size < size.effects) {
    const defenseId = `D${String(Math.floor(random() * size.defenses))}`;
    const targetId = targets[Math.floor(random() * targets.length)];
    invariant(targetId !== undefined, "there is a target");
    const key = `${defenseId} ${targetId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const share = { mid: 0.1 + random() * 0.8 };
    inputs.push({ kind: "effect", id: `E${String(seen.size)}`, defenseId, targetId, share });
  }
  for (let index = 0; index < (size.requirements ?? 0); index += 1) {
    const defenseId = `D${String(index * 2 + 1)}`;
    inputs.push({
      kind: "requirement",
      id: `R${String(index)}`,
      defenseId,
      requiredId: `D${String(index * 2)}`,
    });
  }
}
