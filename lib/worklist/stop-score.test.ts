import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { resolveSettings } from "@/lib/model/settings";

import { stopAfterRank } from "./bands";
import { stopPlaces, stopScoreFor } from "./stop-score";

const scores = (...values: readonly (number | null)[]) => values.map((score) => ({ score }));

describe(stopScoreFor, () => {
  it("draws the line half way between the item above it and the one below", () => {
    expect(stopScoreFor(scores(30, 20, 10), 1)).toBe(25);
    expect(stopScoreFor(scores(30, 20, 10), 2)).toBe(15);
  });

  it("draws it above the best and below the last", () => {
    expect(stopScoreFor(scores(30, 20), 0)).toBe(60);
    expect(stopScoreFor(scores(30, 20), 2)).toBe(0);
  });

  it("draws none that puts free work below it, or parts equals", () => {
    expect(stopScoreFor(scores(null, 30), 0)).toBeNull();
    expect(stopScoreFor(scores(20, 20), 1)).toBeNull();
  });

  it("does not cut an item off from one that opens it and is worth less", () => {
    expect(stopPlaces(scores(30, 5, 20, 1))).toEqual([0, 1, 3, 4]);
  });

  it("goes no further than the settings do", () => {
    expect(stopScoreFor(scores(9e8, 1), 0)).toBeNull();
  });

  it("puts the line just where it was asked for, whatever the scores", () => {
    const score = fc.oneof(fc.constant(null), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(score, { maxLength: 12 }), (values) => {
        const items = scores(...values);
        const banded = items.map((item) => ({ ...item, effortDays: 1 }));
        for (const above of stopPlaces(items)) {
          const stopScore = stopScoreFor(items, above);
          const settings = { ...resolveSettings(undefined), stopScore };
          expect(stopAfterRank(banded, settings)).toBe(above);
        }
      }),
    );
  });
});
