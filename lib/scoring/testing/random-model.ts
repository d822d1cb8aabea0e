import { aModel } from "@/lib/model/testing/a-model";
import type { ModelRecord, RecordInput } from "@/lib/model/record";

/** Uniform numbers from 0 to 1; a seed always gives the same ones. */
export function seededRandom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a made-up model holds, so that a test can tell how often each case came up. */
export type Traits = {
  readonly sharedSteps: boolean;
  readonly families: boolean;
  readonly requirements: boolean;
};

export type RandomModel = { readonly records: ModelRecord[]; readonly traits: Traits };

type Dice = {
  readonly random: () => number;
  readonly chance: (share: number) => boolean;
  readonly upTo: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
};

const STATUSES = [
  ...(["idea", "idea", "idea", "idea", "idea", "idea", "idea", "planned", "planned"] as const),
  ...(["in-progress", "done", "rejected"] as const),
];

const STATUSES_OF_ALTERNATIVES = ["idea", "planned", "planned", "in-progress", "done"] as const;

/**
 * A small model with a bit of everything: shared steps, families, requirements, alternatives, void
 * conditions, floors, a catch-all, negative shares and costs, missing numbers. The same seed gives
 * the same model. No attack has more than `coins` independent chances.
 */
export function randomModel(seed: number, coins = 10): RandomModel {
  const dice = newDice(seed);
  const inputs: RecordInput[] = [
    settings(dice),
    { kind: "asset", id: "S1", title: "Asset" },
    failure(dice, "F1"),
    failure(dice, "F2"),
    { kind: "group", id: "GX", title: "Alternatives", mode: "exclusive" },
    { kind: "group", id: "GF", title: "Family", mode: "family" },
  ];
  const attackCount = 1 + dice.upTo(3);
  const targets: string[] = ["F1", "F2"];
  let sharedSteps = false;
  for (let index = 0; index < attackCount; index += 1) {
    sharedSteps = addAttack(dice, inputs, targets, `A${String(index)}`, coins) || sharedSteps;
  }
  if (dice.chance(0.5)) inputs.push(...catchAll(dice, targets));
  const families = addDefenses(dice, inputs, targets);
  const requirements = addRequirements(dice, inputs);
  return { records: aModel(...inputs), traits: { sharedSteps, families, requirements } };
}

function newDice(seed: number): Dice {
  const random = seededRandom(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  return {
    random,
    upTo,
    chance: (share) => random() < share,
    pick: <T>(list: readonly T[]): T => {
      const value = list[upTo(list.length)];
      if (value === undefined) throw new Error("nothing to pick from");
      return value;
    },
  };
}

function settings({ chance, random, pick }: Dice): RecordInput {
  const isMoney = chance(0.5);
  return {
    kind: "model",
    id: "model",
    title: "Random",
    settings: {
      unit: isMoney ? "money" : "points",
      ...(isMoney || chance(0.5) ? { dayRate: 100 + Math.floor(random() * 900) } : {}),
      floor: pick([0, 0, 0.05, 0.2]),
      rho: pick([0.015, 0.015, 0.05, 0.5]),
      horizonYears: pick([1, 3]),
      ...(chance(0.3) ? { baselinePoints: pick([1, 4]) } : {}),
      ...(chance(0.2) ? { assume: "asRun" } : {}),
    },
  };
}

function failure({ chance, random }: Dice, id: string): RecordInput {
  const impact = chance(0.9) ? { impact: { mid: Math.round(random() * 1000) } } : {};
  return { kind: "failure", id, assetId: "S1", title: id, ...impact };
}

function catchAll({ random, chance }: Dice, targets: string[]): RecordInput[] {
  targets.push("AF");
  return [
    {
      kind: "attack",
      id: "AF",
      title: "Nobody thought of it",
      futureUnexpected: true,
      ratePerYear: { mid: random() },
      ...(chance(0.5) ? { failureIds: ["F1"] } : {}),
    },
  ];
}

/** True where a step of the attack has two parents in it. */
function addAttack(
  dice: Dice,
  inputs: RecordInput[],
  targets: string[],
  id: string,
  coins: number,
): boolean {
  const { chance, random, upTo, pick } = dice;
  const hasSteps = chance(0.9);
  inputs.push({
    kind: "attack",
    id,
    title: id,
    ...(chance(0.95) ? { ratePerYear: { mid: random() * 2 } } : {}),
    failureIds: chance(0.6) ? ["F1"] : ["F1", "F2"],
    ...(hasSteps ? { rootStepId: `${id}.0` } : {}),
    ...(chance(0.15) ? { floor: 0.1 } : {}),
    ...(chance(0.03) ? { plausible: { answer: "no" } } : {}),
    ...(chance(0.03) ? { treatment: { decision: "eliminate" } } : {}),
  });
  targets.push(id);
  if (!hasSteps) return false;
  const leaves = Array.from({ length: 2 + upTo(Math.max(1, coins / 2 - 1)) }, (_, index) => {
    const leafId = `${id}.L${String(index)}`;
    const success = { mid: pick([0, 1, 1, 1, ...Array.from({ length: 8 }, random)]) };
    inputs.push({ kind: "step", id: leafId, title: leafId, gate: "leaf", success });
    return leafId;
  });
  return addGates(dice, inputs, targets, id, leaves, coins);
}

/** Gates from the bottom up; each takes some of what has no parent yet, and at times a used one. */
function addGates(
  { chance, upTo, pick }: Dice,
  inputs: RecordInput[],
  targets: string[],
  id: string,
  leaves: readonly string[],
  coins: number,
): boolean {
  const gateCount = 1 + upTo(Math.max(1, coins - leaves.length - 1));
  let open = [...leaves];
  const used: string[] = [];
  let isShared = false;
  for (let index = gateCount - 1; index >= 0; index -= 1) {
    const children = index === 0 ? [...open] : open.filter(() => chance(0.5)).slice(0, 4);
    const again = chance(0.5) && used.length > 0 ? pick(used) : undefined;
    if (again !== undefined && !children.includes(again)) {
      children.push(again);
      isShared = true;
    }
    open = open.filter((step) => !children.includes(step));
    used.push(...children);
    const gateId = `${id}.${String(index)}`;
    const gate = pick(["and", "or", "or"] as const);
    inputs.push({
      kind: "step",
      id: gateId,
      title: gateId,
      gate,
      childIds: [...new Set(children)],
    });
    open.push(gateId);
  }
  targets.push(...used, ...used, ...used);
  return isShared;
}

function addDefenses(dice: Dice, inputs: RecordInput[], targets: readonly string[]): boolean {
  const { chance, upTo } = dice;
  const count = 4 + upTo(5);
  let inFamily = 0;
  for (let index = 0; index < count; index += 1) {
    const id = `D${String(index)}`;
    const isFamily = chance(0.3);
    const groupIds = [...(isFamily ? ["GF"] : []), ...(chance(0.3) ? ["GX"] : [])];
    if (isFamily) inFamily += 1;
    inputs.push(defense(dice, id, groupIds), ...effects(dice, id, targets));
  }
  return inFamily > 1;
}

function defense({ chance, random, pick }: Dice, id: string, groupIds: string[]): RecordInput {
  const maybe = <T extends object>(share: number, fields: T): Partial<T> =>
    chance(share) ? fields : {};
  const role = pick(["void-if", "needs"] as const);
  return {
    kind: "defense",
    id,
    title: id,
    status: groupIds.includes("GX") ? pick(STATUSES_OF_ALTERNATIVES) : pick(STATUSES),
    ...maybe(0.95, { effortDays: { mid: pick([0, 1, 2, 2, 5, random() * 20]) } }),
    ...maybe(0.4, { upkeepDaysPerYear: { mid: random() * 6 - 2 } }),
    ...maybe(0.1, { costPerYear: { mid: random() * 500 - 100 } }),
    ...maybe(0.3, { complexity: { points: { mid: pick([-3, -1, 1, 2, 4]) } } }),
    ...maybe(0.1, { conditions: [{ text: "If", role, ticked: chance(0.5) }] }),
    ...maybe(0.2, { switchDays: { mid: 1 } }),
    groupIds,
  };
}

function effects(dice: Dice, defenseId: string, targets: readonly string[]): RecordInput[] {
  const { chance, random, upTo, pick } = dice;
  const own = new Set(Array.from({ length: 1 + upTo(5) }, () => pick(targets)));
  return [...own].map((targetId): RecordInput => {
    const mid = pick([
      1,
      0.9,
      0.9,
      0.5,
      0.5,
      ...Array.from({ length: 5 }, random),
      -random() * 0.5,
    ]);
    return {
      kind: "effect",
      id: `E${defenseId}.${targetId}`,
      defenseId,
      targetId,
      ...(chance(0.95) ? { share: { mid } } : {}),
      ...(chance(0.3) ? { shareAsRun: { mid: random() } } : {}),
    };
  });
}

/** A requirement always points to a defense of a lower number, so that there is no ring. */
function addRequirements({ chance, upTo }: Dice, inputs: RecordInput[]): boolean {
  const ids = inputs.flatMap((input) => (input.kind === "defense" ? [input.id] : []));
  if (!chance(0.5)) return false;
  let has = false;
  ids.forEach((defenseId, index) => {
    if (index === 0 || !chance(0.5)) return;
    const requiredId = ids[upTo(index)];
    if (requiredId === undefined) return;
    inputs.push({ kind: "requirement", id: `R${defenseId}`, defenseId, requiredId });
    has = true;
  });
  return has;
}
