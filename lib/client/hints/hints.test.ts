import { describe, expect, it } from "vitest";

import { aRanking } from "../testing/rankings";
import { someModel } from "../testing/records";
import { hintsFor, type HintState } from "./hints";

const calm: HintState = {
  selectedIds: new Set(),
  panelTab: "worklist",
  isPanelOpen: false,
  canRedo: false,
  isShelfOpen: false,
  openedReceipts: 0,
  readModel: someModel(),
  ranking: aRanking({ stopAfterRank: 1 }),
};

const at = (change: Partial<HintState>, before: Partial<HintState> = {}) =>
  hintsFor({ ...calm, ...before }, { ...calm, ...change });

describe("the moment of a hint", () => {
  it("is none while nothing changes", () => {
    expect(at({})).toEqual([]);
  });

  it("for the slider is the selection of one attack with a number to drag", () => {
    expect(at({ selectedIds: new Set(["A1"]) })).toEqual(["slider"]);
    expect(at({ selectedIds: new Set(["A2"]) })).toEqual([]);
    expect(at({ selectedIds: new Set(["D1"]) })).toEqual([]);
    expect(at({ selectedIds: new Set(["A1", "D1"]) })).toEqual([]);
  });

  it("for undo is the first thing taken back, and not the next", () => {
    expect(at({ canRedo: true })).toEqual(["undo"]);
    expect(at({ canRedo: true }, { canRedo: true })).toEqual([]);
  });

  it("for the line is a list opened that has one", () => {
    expect(at({ isPanelOpen: true })).toEqual(["stop-line"]);
    expect(at({ isPanelOpen: true, ranking: aRanking() })).toEqual([]);
    expect(at({ isPanelOpen: true, panelTab: "details" })).toEqual([]);
  });

  it("for the shelf and the receipt is their opening", () => {
    expect(at({ isShelfOpen: true })).toEqual(["shelf"]);
    expect(at({ openedReceipts: 1 })).toEqual(["receipt"]);
  });
});
