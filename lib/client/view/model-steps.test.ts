import { describe, expect, it } from "vitest";

import { blankModel } from "@/lib/catalog/blank-model";
import { loadTemplate } from "@/lib/catalog/load-template";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { type RecordInput, recordSchema } from "@/lib/model/record";
import { rankModel } from "@/lib/worklist/rank-model";

import { modelSteps } from "./model-steps";

function blank(...others: readonly RecordInput[]): ReadModel {
  const more = others.map((record) => recordSchema.parse(record));
  return buildReadModel([...blankModel("Mine"), ...more]);
}

function steps(model: ReadModel) {
  return modelSteps(model, rankModel(model));
}

function wishes(model: ReadModel) {
  return Object.fromEntries(steps(model).map(({ id, wish }) => [id, wish]));
}

const asset = { kind: "asset", id: "S1", title: "Key" } as const;
const failure = { kind: "failure", id: "F1", assetId: "S1", title: "Used" } as const;
const priced = { ...failure, impact: { mid: 100 } };

function attack(id: string, rate?: number): RecordInput {
  const ratePerYear = rate === undefined ? null : { mid: rate };
  return { kind: "attack", id, title: id, failureIds: ["F1"], ratePerYear };
}

function defense(id: string, targetId: string, more: object = {}): RecordInput[] {
  const fields = { title: id, effortDays: { mid: 1 }, ...more };
  return [
    { kind: "defense", id, ...fields },
    { kind: "effect", id: `${id}e`, defenseId: id, targetId, share: { mid: 0.5 } },
  ];
}

const three = [attack("B1", 0.1), attack("B2", 0.2), attack("B3", 0.3)];

describe("the steps of a blank model", () => {
  it("begin with naming a thing, and the attack nobody has thought of counts as one", () => {
    expect(steps(blank()).map(({ isDone }) => isDone)).toEqual([false, false, false, false]);
    expect(steps(blank()).map(({ count }) => count)).toEqual([0, 1, 0, 0]);
    expect(wishes(blank())).toMatchObject({
      asset: { kind: "name-asset" },
      attacks: { kind: "more-attacks", count: 3 },
      decide: { kind: "no-order" },
    });
  });

  it("ask what one incident costs once the thing has a name", () => {
    expect(wishes(blank(asset, failure))["asset"]).toEqual({ kind: "say-impact", count: 1 });
    expect(wishes(blank(asset, priced))["asset"]).toBeNull();
  });

  it("want three attacks with a rate beside the catch-all", () => {
    const two = blank(asset, priced, attack("B1", 0.1), attack("B2"));
    const unrated = blank(asset, priced, attack("B1", 0.1), attack("B2"), attack("B3"));

    expect(wishes(two)["attacks"]).toEqual({ kind: "more-attacks", count: 1 });
    expect(wishes(unrated)["attacks"]).toEqual({ kind: "estimate-attacks", count: 2 });
    expect(wishes(blank(asset, priced, ...three))["attacks"]).toBeNull();
  });

  it("take the rate of those who carry an attack out for its own", () => {
    const attackers: RecordInput[] = [
      { kind: "attacker", id: "T1", title: "T", ratePerYear: { mid: 1 } },
      { kind: "attack", id: "B3", title: "B3", failureIds: ["F1"], attackerIds: ["T1"] },
    ];
    const model = blank(asset, priced, attack("B1", 0.1), attack("B2", 0.1), ...attackers);

    expect(wishes(model)["attacks"]).toBeNull();
  });

  it("want something against each attack, unless somebody decided to live with it", () => {
    const lived: RecordInput = {
      kind: "attack",
      id: "B3",
      title: "B3",
      ratePerYear: { mid: 0.1 },
      failureIds: ["F1"],
      treatment: { decision: "accept" },
    };
    const base = [asset, priced, attack("B1", 0.1), attack("B2", 0.2)];
    const one = blank(...base, attack("B3", 0.1), ...defense("D1", "B1"));

    expect(wishes(one)["defenses"]).toEqual({ kind: "stop-attacks", count: 2 });
    expect(steps(one)[2]?.missingIds).toEqual(["B2", "B3"]);
    expect(
      wishes(blank(...base, lived, ...defense("D1", "B1"), ...defense("D2", "B2")))["defenses"],
    ).toBeNull();
    expect(wishes(blank(...base, attack("B3", 1), ...defense("D1", "F1")))["defenses"]).toBeNull();
  });

  it("do not count a rejected defense", () => {
    const model = blank(asset, priced, ...three, ...defense("D1", "F1", { status: "rejected" }));

    expect(wishes(model)["defenses"]).toEqual({ kind: "stop-attacks", count: 3 });
  });

  it("end when what is to be done first is planned, or somebody's", () => {
    const open = blank(asset, priced, ...three, ...defense("D1", "F1"));
    const planned = blank(asset, priced, ...three, ...defense("D1", "F1", { status: "planned" }));
    const owned = blank(asset, priced, ...three, ...defense("D1", "F1", { ownerName: "Ada" }));

    expect(wishes(open)["decide"]).toEqual({ kind: "choose", count: 1 });
    expect(wishes(planned)["decide"]).toBeNull();
    expect(wishes(owned)["decide"]).toBeNull();
  });
});

describe("the steps of the Kubernetes template", () => {
  const template = buildReadModel(loadTemplate("kubernetes-secrets"));

  it("are done but for the decision: one asset, five attacks, 32 defenses, four worth doing", () => {
    expect(steps(template).map(({ count }) => count)).toEqual([1, 5, 32, 4]);
    expect(steps(template).map(({ isDone }) => isDone)).toEqual([true, true, true, false]);
    expect(steps(template)[3]?.missingIds).toEqual(["D28", "D01", "D16", "D08"]);
  });
});
