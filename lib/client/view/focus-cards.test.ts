import { describe, expect, it } from "vitest";

import { someModel } from "../testing/records";
import { focusCards } from "./focus-cards";

const model = someModel(
  { kind: "step", id: "P1", title: "Ask", attackId: "A2" },
  { kind: "effect", id: "E3", defenseId: "D3", targetId: "P1" },
  { kind: "requirement", id: "R1", defenseId: "D1", requiredId: "D2" },
);

describe("a card in focus is shown with what touches it", () => {
  it.each([
    ["an attack: its asset, attackers and defenses", "A1", ["A1", "D1", "D2", "S1", "T1"]],
    ["an attack whose step is stopped", "A2", ["A2", "D3", "S1"]],
    ["a defense: what it stops and what it needs", "D1", ["A1", "D1", "D2"]],
    ["an asset: what leads to it", "S1", ["A1", "A2", "S1"]],
    ["an attacker: what it does", "T1", ["A1", "T1"]],
  ])("%s", (_, id, touching) => {
    expect([...focusCards(model, id)].sort()).toEqual(touching);
  });
});
