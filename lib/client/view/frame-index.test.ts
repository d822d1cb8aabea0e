import { describe, expect, it } from "vitest";

import { someModel } from "../testing/records";
import { frameIndex, withFramedCards } from "./frame-index";

describe("the frames of a model", () => {
  it("hold cards only: no other frame, not themselves, no step and no failure", () => {
    const model = someModel(
      { kind: "step", id: "X1", title: "Step" },
      { kind: "frame", id: "B1", title: "Odd", memberIds: ["B1", "B2", "X1", "F1", "A1"] },
      { kind: "frame", id: "B2", title: "Empty" },
    );

    expect(frameIndex(model).frames).toEqual([
      { id: "B1", title: "Odd", isFolded: false, cardIds: ["A1"] },
      { id: "B2", title: "Empty", isFolded: false, cardIds: [] },
    ]);
  });

  it("share no card: the first by id keeps it", () => {
    const model = someModel(
      { kind: "frame", id: "B2", title: "Later", memberIds: ["A1", "A2"] },
      { kind: "frame", id: "B1", title: "First", memberIds: ["A1"], folded: true },
    );

    expect(frameIndex(model).frames.map(({ cardIds }) => cardIds)).toEqual([["A1"], ["A2"]]);
    expect(frameIndex(model).frameOfCard.get("A1")?.isFolded).toBe(true);
  });

  it("stand for their cards where something is done with what is selected", () => {
    const model = someModel({ kind: "frame", id: "B1", title: "Two", memberIds: ["A1", "A2"] });

    expect(withFramedCards(model, ["E1", "B1", "A2", "D1"]).sort()).toEqual(["A1", "A2", "D1"]);
  });
});
