import { describe, expect, it } from "vitest";

import { blankModel } from "@/lib/catalog/blank-model";
import { loadTemplate } from "@/lib/catalog/load-template";
import { buildReadModel } from "@/lib/model/read-model";
import { type RecordInput, recordSchema } from "@/lib/model/record";

import { canCountInMoney } from "./can-count-in-money";
import { guideFacts } from "./guide-facts";
import { firstOpenQuestion, partOf, questionAfter, slotOf } from "./questions";
import { SHARE_WORDS } from "./share-words";

function blank(...others: readonly RecordInput[]) {
  const more = others.map((record) => recordSchema.parse(record));
  return buildReadModel([...blankModel("Mine"), ...more]);
}

const asset: RecordInput = { kind: "asset", id: "S1", title: "Key" };
const failure: RecordInput = { kind: "failure", id: "F1", assetId: "S1", title: "Used" };
const priced: RecordInput = { ...failure, impact: { mid: 100 } };
const attacks: RecordInput[] = ["B1", "B2", "B3"].map((id) => ({ kind: "attack", id, title: id }));

describe("the guide", () => {
  it("begins a blank model with the thing, and goes on where answers end", () => {
    expect(firstOpenQuestion(blank())).toBe("asset");
    expect(firstOpenQuestion(blank(asset))).toBe("failure");
    expect(firstOpenQuestion(blank(asset, failure))).toBe("cost");
    expect(firstOpenQuestion(blank(asset, priced))).toBe("places");
    expect(firstOpenQuestion(blank(asset, priced, ...attacks.slice(0, 2)))).toBe("attack-3");
    expect(firstOpenQuestion(blank(asset, priced, ...attacks))).toBe("defense-1");
  });

  it("has nothing to ask of the Kubernetes template", () => {
    expect(firstOpenQuestion(buildReadModel(loadTemplate("kubernetes-secrets")))).toBe("list");
  });

  it("asks neither about the attack nobody has thought of nor about rejected defenses", () => {
    const model = blank(
      asset,
      priced,
      ...attacks,
      { kind: "defense", id: "D1", title: "No", status: "rejected" },
      { kind: "effect", id: "E1", defenseId: "D1", targetId: "B1" },
    );

    expect(guideFacts(model).attacks.map(({ id }) => id)).toEqual(["B1", "B2", "B3"]);
    expect(guideFacts(model).defenses).toEqual([null, null, null]);
  });

  it("goes from question to question, and no further than its ends", () => {
    expect(questionAfter("places", 1)).toBe("attack-1");
    expect(questionAfter("asset", -1)).toBeNull();
    expect(questionAfter("list", 1)).toBeNull();
    expect([partOf("cost"), partOf("attack-2"), partOf("defense-3")]).toEqual([
      "thing",
      "attacks",
      "defenses",
    ]);
    expect(slotOf("defense-3")).toBe(2);
  });
});

describe("counting in money", () => {
  it("is offered until something is said in points, because that would come to mean money", () => {
    expect(canCountInMoney(blank(asset, failure))).toBe(true);
    expect(canCountInMoney(blank(asset, priced))).toBe(false);
    expect(canCountInMoney(buildReadModel(loadTemplate("kubernetes-secrets")))).toBe(true);
  });
});

describe("a share in words", () => {
  it("is 0.3, 0.7 or 0.9", () => {
    expect(SHARE_WORDS.map(({ word, share }) => [word, share])).toEqual([
      ["some", 0.3],
      ["most", 0.7],
      ["nearly-all", 0.9],
    ]);
  });
});
