import { expect, it } from "vitest";

import { recordSchema } from "@/lib/model/record";

import type { Step } from "../replica/commit-step";
import { toldAuthorships } from "./told-authorships";

const AT = "2026-01-01T00:00:00.000Z";
const put = (id: string) => ({
  id,
  put: recordSchema.parse({ kind: "comment", id, recordId: "A1", text: "Why?" }),
});

function stepBy(name: string | null, changes: Step["changes"], mine = false): Step {
  const authorship = { at: AT, by: { personId: "p2", name }, mine };
  return { seq: 2, n: null, changes, skipped: [], authorship };
}

it("says of every new comment who wrote it and when, and of nothing else", () => {
  const steps = [
    stepBy("Ana", [
      put("K1"),
      { id: "K0", set: { resolved: true } },
      { id: "A1", put: recordSchema.parse({ kind: "attack", id: "A1", title: "Theft" }) },
    ]),
    { seq: 3, n: 0, changes: null, skipped: [] },
  ];

  expect(toldAuthorships(steps, new Map())).toEqual({
    told: [{ id: "K1", at: AT, by: { personId: "p2", name: "Ana" }, mine: false }],
    unsure: [],
  });
});

it("leaves out who has no name, unless it is oneself on another page", () => {
  expect(toldAuthorships([stepBy(null, [put("K1")])], new Map()).told).toEqual([]);
  expect(toldAuthorships([stepBy(null, [put("K1")], true)], new Map()).told).toHaveLength(1);
});

it("is unsure of a comment that comes back, whoever brings it", () => {
  const [bob] = toldAuthorships([stepBy("Bob", [put("K1")])], new Map()).told;
  if (!bob) throw new Error("the first one is told");
  const known = new Map([["K1", bob]]);

  for (const name of ["Ana", null]) {
    expect(toldAuthorships([stepBy(name, [put("K1"), put("K2")])], known)).toMatchObject({
      told: name === null ? [] : [{ id: "K2" }],
      unsure: ["K1"],
    });
  }
});
