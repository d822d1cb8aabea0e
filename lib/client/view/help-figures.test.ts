import { describe, expect, it } from "vitest";

import { blankModel } from "@/lib/catalog/blank-model";
import { loadTemplate } from "@/lib/catalog/load-template";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { rankModel } from "@/lib/worklist/rank-model";

import { helpFigures } from "./help-figures";

const figures = (model: ReadModel) => helpFigures(model, rankModel(model));

describe("the figures of the Kubernetes template in the help", () => {
  const template = figures(buildReadModel(loadTemplate("kubernetes-secrets")));

  it("are $24,168.72 a year now, and five attacks against 32 defenses", () => {
    expect(template.riskNow).toBeCloseTo(24_168.72, 1);
    expect(template.counts).toEqual({ assets: 1, attacks: 5, defenses: 32 });
  });

  it("work out the worst attack as how often times what it costs", () => {
    const { attack } = template;

    // 600,000 is the impact of the template's only failure.
    expect(attack?.impact).toBeCloseTo(600_000, 3);
    expect((attack?.ratePerYear ?? 0) * (attack?.chance ?? 0) * 600_000).toBeCloseTo(
      attack?.lossPerYear ?? 0,
      6,
    );
  });

  it("show the first row, which is free, and the first that costs, 2.98 a dollar", () => {
    expect(template.items.map(({ rank, score }) => [rank, score?.toFixed(2)])).toEqual([
      [1, undefined],
      [2, "2.98"],
    ]);
    for (const { receipt, gain } of template.items) {
      const sum = receipt.reduce((total, { amount }) => total + amount, 0);
      expect(sum).toBeCloseTo(gain, 6);
    }
  });

  it("stand on both sides of the line: 1.08 above, 0.71 below", () => {
    expect(template.line?.above?.score?.toFixed(2)).toBe("1.08");
    expect(template.line?.below?.score?.toFixed(2)).toBe("0.71");
  });
});

describe("the figures of a blank model in the help", () => {
  it("are none, and say so", () => {
    const blank = figures(buildReadModel(blankModel("Mine")));

    expect(blank).toMatchObject({ title: "Mine", attack: null, items: [], isComplete: false });
  });
});
