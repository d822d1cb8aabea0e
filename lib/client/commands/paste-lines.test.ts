import { describe, expect, it } from "vitest";

import { parsePastedLines } from "../outline/pasted-lines";
import { newIdsInOrder } from "../outline/new-ids-in-order";
import { countingIds, someModel } from "../testing/records";
import { CARD_SIZE, type Rect } from "../view/card-size";
import type { CardKind } from "./problem";
import { kindOfLines, pasteLines } from "./paste-lines";

const model = someModel();

function pasted(kind: CardKind, text: string, taken: readonly Rect[] = []) {
  const { lines } = parsePastedLines(text);
  const newIds = newIdsInOrder(model, () => 0);
  const at = { x: 0, y: 0 };
  const common = { at, taken, failureTitle: "Lost", newIds, newId: countingIds() };
  const result = pasteLines(model, { kind, lines, ...common });
  return result.ok ? result.value : [];
}

const placesOf = (ops: ReturnType<typeof pasted>) =>
  ops.flatMap((op) => (op.op === "put" && op.kind === "position" ? [op.fields] : []));

describe("pasted lines", () => {
  it("are one card each, under each other from the point on", () => {
    const ops = pasted("attacker", "Ann\nBob");

    expect(ops).toMatchObject([
      { kind: "attacker", fields: { title: "Ann" } },
      { kind: "attacker", fields: { title: "Bob" } },
      { kind: "position", fields: { x: 0, y: 0 } },
      { kind: "position", fields: { x: 0, y: 112 } },
    ]);
  });

  it("go on in the next column after ten", () => {
    const text = Array.from({ length: 11 }, (_, n) => `Line ${String(n)}`).join("\n");

    expect(placesOf(pasted("defense", text)).at(-1)).toMatchObject({ x: 256, y: 0 });
  });

  it("leave out places where a card stands", () => {
    const taken = [{ x: 100, y: 50, ...CARD_SIZE }];

    expect(placesOf(pasted("attack", "Ask", taken))).toMatchObject([{ x: 512, y: 0 }]);
  });

  it("that are indented become steps of the attack above, and no cards", () => {
    const ops = pasted("attack", "Guess\n  Get the list\n  Try them");

    expect(ops.filter((op) => op.op === "put" && op.kind === "attack")).toHaveLength(1);
    expect(placesOf(ops)).toHaveLength(1);
  });
});

describe("what pasted lines become", () => {
  it.each([
    ["the kind that is selected", ["D1", "D2"], "defense"],
    ["attacks, when several kinds are selected", ["D1", "A1"], "attack"],
    ["attacks, when nothing is", [], "attack"],
    ["attacks, when only a line is", ["E1"], "attack"],
  ])("%s", (_, selected, kind) => {
    expect(kindOfLines(model, selected)).toBe(kind);
  });

  it("assets, as long as there is none", () => {
    const empty = { ...model, of: { ...model.of, asset: [] } };

    expect(kindOfLines(empty, [])).toBe("asset");
  });
});
