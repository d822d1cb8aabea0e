import { expect, it } from "vitest";

import { toLibraryQuery } from "./library-query";

it.each([
  ["T1552", { techniqueId: "T1552" }],
  ["t1552.001 token", { techniqueId: "t1552.001", words: "token" }],
  ["aml.t0051", { techniqueId: "aml.t0051" }],
  ["  LLM01:2025", { techniqueId: "LLM01:2025" }],
  ["cicd-sec-4", { techniqueId: "cicd-sec-4" }],
  ["two laptops, one thief", { words: "two laptops one thief" }],
  ["AI agents", { words: "AI agents" }],
  ["", {}],
])("takes %j for %j", (text, query) => {
  expect(toLibraryQuery(text, "")).toEqual(query);
});

it("asks for the attacker beside what is typed", () => {
  expect(toLibraryQuery("token", "Insider")).toEqual({ words: "token", attacker: "Insider" });
});
