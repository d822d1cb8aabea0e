import { describe, expect, it } from "vitest";

import { type Kind, KINDS, recordSchema } from "./record";

/** The least that each kind needs: kind, id, title where it has one, and references. */
const LEAST: Record<Kind, object> = {
  model: { id: "model", title: "T" },
  asset: { title: "T" },
  place: { title: "T" },
  failure: { title: "T", assetId: "S1" },
  attacker: { title: "T" },
  attack: { title: "T" },
  step: { title: "T" },
  defense: { title: "T" },
  effect: { defenseId: "D1", targetId: "A1" },
  requirement: { defenseId: "D1", requiredId: "D2" },
  group: { title: "T" },
  plan: { title: "T" },
  claim: {},
  override: { defenseId: "D1" },
  signoff: {},
  note: {},
  frame: { title: "T" },
  comment: { recordId: "A1" },
  position: { recordId: "A1" },
};

function parseAttack(fields: object) {
  return recordSchema.safeParse({ kind: "attack", id: "A1", title: "T", ...fields });
}

describe("recordSchema", () => {
  it.each(Object.entries(LEAST))(
    "takes a %s with no more than the contract requires",
    (kind, fields) => {
      expect(recordSchema.safeParse({ kind, id: "X1", ...fields }).error).toBeUndefined();
    },
  );

  it.each(Object.keys(KINDS))("refuses an unknown field of a %s", (kind) => {
    const least = LEAST[kind as Kind];

    expect(recordSchema.safeParse({ kind, id: "X1", ...least, bogus: 1 }).success).toBe(false);
  });

  it.each([
    ["a number as text", { ratePerYear: { mid: "0.1" } }],
    ["NaN", { ratePerYear: { mid: Number.NaN } }],
    ["infinity", { ratePerYear: { mid: Number.POSITIVE_INFINITY } }],
    ["a negative rate", { ratePerYear: { mid: -1 } }],
    ["a rate without its middle", { ratePerYear: { low: 1, high: 2 } }],
    ["ends in the wrong order", { ratePerYear: { low: 3, mid: 2 } }],
    ["a bare number for an estimate", { ratePerYear: 0.1 }],
    ["a floor above 1", { floor: 1.01 }],
    ["an id twice in a list", { failureIds: ["F1", "F1"] }],
    ["an id with a blank", { id: "A 1" }],
    ["an empty title", { title: "  " }],
    ["a title of 201 characters", { title: "x".repeat(201) }],
    ["a right-to-left override in a title", { title: "safe\u202egnp" }],
    ["a line break in a title", { title: "a\nb" }],
    ["a day that does not exist", { treatment: { decision: "accept", expiresOn: "2027-02-30" } }],
  ])("refuses %s", (_, fields) => {
    expect(parseAttack(fields).success).toBe(false);
  });

  it("refuses a prototype key instead of dropping it", () => {
    const hostile: unknown = JSON.parse(
      '{"kind":"attack","id":"A1","title":"T","__proto__":{"x":1}}',
    );

    expect(recordSchema.safeParse(hostile).success).toBe(false);
  });

  it("refuses a prototype key inside a field", () => {
    const hostile: unknown = JSON.parse('{"mid":1,"__proto__":{"low":0}}');

    expect(parseAttack({ ratePerYear: hostile }).success).toBe(false);
  });

  it("keeps a script in a title as the text that it is", () => {
    expect(parseAttack({ title: "<script>alert(1)</script>" }).data?.id).toBe("A1");
  });

  it("takes null and an empty list as not given", () => {
    const parsed = parseAttack({ ratePerYear: null, tags: [], failureIds: null });

    expect(JSON.parse(JSON.stringify(parsed.data))).toEqual({
      kind: "attack",
      id: "A1",
      title: "T",
    });
  });

  it("takes a bare number for moving parts as an estimate", () => {
    const parsed = recordSchema.parse({
      kind: "defense",
      id: "D1",
      title: "T",
      complexity: { points: 3 },
    });

    expect(parsed).toMatchObject({ complexity: { points: { mid: 3 } } });
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", "ftp://x.example"])(
    "refuses the ticket address %s",
    (ticketUrl) => {
      expect(
        recordSchema.safeParse({ kind: "defense", id: "D1", title: "T", ticketUrl }).success,
      ).toBe(false);
    },
  );
});
