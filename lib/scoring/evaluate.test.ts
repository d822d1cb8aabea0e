import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";

import { compileScoring } from "./compile";
import { evaluate, type Evaluation } from "./evaluate";
import {
  aDefense,
  aFailure,
  anAttack,
  aReadModel,
  aTree,
  effectsOf,
  withSettings,
} from "./testing/small-models";

function evaluateOf(chosen: readonly string[], ...inputs: readonly RecordInput[]): Evaluation {
  return evaluate(compileScoring(aReadModel(...inputs)), chosen);
}

const doors = [
  ...aFailure(),
  ...aTree({ root: ["or", "left", "right"], left: 1, right: 1 }),
  anAttack("A", { rootStepId: "root" }),
  aDefense("D1"),
  aDefense("D2"),
  ...effectsOf("D1", { left: 0.9 }),
  ...effectsOf("D2", { right: 0.9 }),
];

describe("chance of an attack's steps", () => {
  it("is 0.646 for the published two trains with independent valves and pumps", () => {
    // scram, tests/risk_analysis_tests.cc
    const steps = aTree({
      top: ["and", "train1", "train2"],
      train1: ["or", "V1", "P1"],
      train2: ["or", "V2", "P2"],
      V1: 0.4,
      V2: 0.5,
      P1: 0.6,
      P2: 0.7,
    });

    const { attacks, risk } = evaluateOf(
      [],
      ...aFailure(),
      ...steps,
      anAttack("A", { rootStepId: "top" }),
    );

    expect(attacks[0]?.success).toBeCloseTo(0.646, 12);
    expect(risk).toBeCloseTo(0.646, 12);
  });

  it("is 0.00207 for the published theatre: mains fail, and generator or relay", () => {
    // scram, input/Theatre/theatre.xml
    const steps = aTree({
      top: ["and", "mains", "backup"],
      backup: ["or", "generator", "relay"],
      mains: 0.03,
      generator: 0.02,
      relay: 0.05,
    });

    const { risk } = evaluateOf([], ...aFailure(), ...steps, anAttack("A", { rootStepId: "top" }));

    expect(risk).toBeCloseTo(0.00207, 15);
  });

  it.each([
    { chosen: [], expected: 1 },
    { chosen: ["D1"], expected: 1 },
    { chosen: ["D2"], expected: 1 },
    { chosen: ["D1", "D2"], expected: 0.19 },
  ])("with two open doors is $expected where $chosen are closed by nine tenths", (example) => {
    expect(evaluateOf(example.chosen, ...doors).risk).toBeCloseTo(example.expected, 12);
  });

  it("counts a step that two gates share once: (a or s) and (b or s)", () => {
    const steps = aTree({
      top: ["and", "left", "right"],
      left: ["or", "a", "s"],
      right: ["or", "b", "s"],
      a: 0.2,
      b: 0.3,
      s: 0.5,
    });

    const { risk } = evaluateOf([], ...aFailure(), ...steps, anAttack("A", { rootStepId: "top" }));

    // s, or not s and both a and b: 0.5 + 0.5 x 0.06
    expect(risk).toBeCloseTo(0.53, 12);
  });

  it("lets a defense on a shared gate be one coin for all of its parents", () => {
    const inputs = [
      ...aFailure(),
      ...aTree({
        top: ["and", "left", "right"],
        left: ["or", "a", "gate"],
        right: ["or", "b", "gate"],
        gate: ["and", "s"],
        a: 0,
        b: 0,
        s: 1,
      }),
      anAttack("A", { rootStepId: "top" }),
      aDefense("D"),
      ...effectsOf("D", { gate: 0.5 }),
    ];

    // Two coins would give a quarter.
    expect(evaluateOf(["D"], ...inputs).risk).toBeCloseTo(0.5, 12);
  });

  it("keeps the digits of very small chances", () => {
    const steps = aTree({ top: ["or", "a", "b"], a: 1e-12, b: 3e-12 });

    const { risk } = evaluateOf([], ...aFailure(), ...steps, anAttack("A", { rootStepId: "top" }));

    expect(risk / 4e-12).toBeCloseTo(1, 11);
  });

  it("is 1 without steps, 1 for an AND and 0 for an OR of nothing", () => {
    const inputs = [
      ...aFailure(),
      ...aTree({ all: ["and"], any: ["or"] }),
      anAttack("A1"),
      anAttack("A2", { rootStepId: "all" }),
      anAttack("A3", { rootStepId: "any" }),
    ];

    expect(evaluateOf([], ...inputs).attacks.map(({ success }) => success)).toEqual([1, 1, 0]);
  });

  it("reads a step without a gate as an OR if it has children, else as a leaf", () => {
    const inputs: RecordInput[] = [
      ...aFailure(),
      { kind: "step", id: "top", title: "Top", childIds: ["a", "b"] },
      { kind: "step", id: "a", title: "A", success: { mid: 0.5 } },
      { kind: "step", id: "b", title: "B", success: { mid: 0.5 } },
      anAttack("A", { rootStepId: "top" }),
    ];

    expect(evaluateOf([], ...inputs).risk).toBeCloseTo(0.75, 12);
  });
});

describe("what defenses leave", () => {
  const attacked = [...aFailure(100), anAttack("A")];
  const two = [...attacked, aDefense("D1"), aDefense("D2")];

  it("multiplies for independent defenses, and stays 0 once a share is 1", () => {
    const halves = [...two, ...effectsOf("D1", { A: 0.5 }), ...effectsOf("D2", { A: 0.5 })];
    const all = [...two, ...effectsOf("D1", { A: 1 }), ...effectsOf("D2", { A: 0.5 })];

    expect(evaluateOf(["D1", "D2"], ...halves).risk).toBe(25);
    expect(evaluateOf(["D1", "D2"], ...all).risk).toBe(0);
  });

  it("counts only the largest share of a family on a target", () => {
    const family: RecordInput[] = [
      ...attacked,
      { kind: "group", id: "G", title: "Family", mode: "family" },
      aDefense("D1", { groupIds: ["G"] }),
      aDefense("D2", { groupIds: ["G"] }),
      aDefense("D3"),
      ...effectsOf("D1", { A: 0.5 }),
      ...effectsOf("D2", { A: 0.8 }),
      ...effectsOf("D3", { A: 0.5 }),
    ];

    expect(evaluateOf(["D1", "D2", "D3"], ...family).risk).toBeCloseTo(10, 12);
  });

  it("grows with a negative share", () => {
    expect(evaluateOf(["D1"], ...two, ...effectsOf("D1", { A: -0.25 })).risk).toBe(125);
  });

  it("applies to a failure's impact", () => {
    expect(evaluateOf(["D1"], ...two, ...effectsOf("D1", { F: 0.3 })).risk).toBeCloseTo(70, 12);
  });

  it("counts a defense on two steps of one chain twice", () => {
    const chain = [
      ...aFailure(),
      ...aTree({ top: ["and", "a", "b"], a: 1, b: 1 }),
      anAttack("A", { rootStepId: "top" }),
      aDefense("D"),
      ...effectsOf("D", { a: 0.5, b: 0.5 }),
    ];

    expect(evaluateOf(["D"], ...chain).risk).toBe(0.25);
  });

  it("does not fall below the floor, the attack's own before the model's", () => {
    const inputs = [
      withSettings({ floor: 0.05 }),
      ...aFailure(100),
      anAttack("A1"),
      anAttack("A2", { floor: 0.2 }),
      aDefense("D"),
      ...effectsOf("D", { A1: 1, A2: 1 }),
    ];

    const { attacks } = evaluateOf(["D"], ...inputs);

    expect(attacks.map(({ risk }) => risk)).toEqual([5, 20]);
  });

  it.each([
    { name: "a ticked void-if", conditions: [{ text: "x", role: "void-if", ticked: true }] },
    { name: "an unticked need", conditions: [{ text: "x", role: "needs" }] },
  ] as const)("keeps only negative shares under $name", ({ conditions }) => {
    const inputs = [
      ...aFailure(100),
      anAttack("A1"),
      anAttack("A2"),
      aDefense("D", { conditions: [...conditions] }),
      ...effectsOf("D", { A1: 0.5, A2: -0.5 }),
    ];

    expect(evaluateOf(["D"], ...inputs).risk).toBe(250);
  });

  it("is nothing of a positive share while a requirement is not chosen", () => {
    const inputs: RecordInput[] = [
      ...two,
      ...effectsOf("D2", { A: 0.5 }),
      { kind: "requirement", id: "R", defenseId: "D2", requiredId: "D1" },
    ];

    expect(evaluateOf(["D2"], ...inputs).risk).toBe(100);
    expect(evaluateOf(["D1", "D2"], ...inputs).risk).toBe(50);
  });

  it("ignores rejected and unknown defenses", () => {
    const inputs = [
      ...attacked,
      aDefense("D", { status: "rejected" }),
      ...effectsOf("D", { A: 0.5 }),
    ];

    expect(evaluateOf(["D", "nobody"], ...inputs).risk).toBe(100);
  });

  it("takes shares as really run where the model assumes that and they were given", () => {
    const inputs: RecordInput[] = [
      withSettings({ assume: "asRun" }),
      ...two,
      {
        kind: "effect",
        id: "E1",
        defenseId: "D1",
        targetId: "A",
        share: { mid: 0.9 },
        shareAsRun: { mid: 0.5 },
      },
      ...effectsOf("D2", { A: 0.2 }),
    ];

    expect(evaluateOf(["D1", "D2"], ...inputs).risk).toBeCloseTo(40, 12);
  });
});
