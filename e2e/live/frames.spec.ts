import { expect, test } from "@playwright/test";

import { FramesPart } from "../pages/frames-part";
import { PalettePart } from "../pages/palette-part";
import { joined } from "../support/joined";
import { makeLink, makeModel } from "../support/model-api";

const position = (recordId: string, x: number, y: number) => ({
  ...{ kind: "position", id: `P-${recordId}`, recordId, x, y },
});
const RECORDS = [
  { kind: "model", id: "model", title: "Frames" },
  { kind: "attack", id: "A1", title: "First attack" },
  { kind: "attack", id: "A2", title: "Second attack" },
  { kind: "defense", id: "D1", title: "Beside" },
  { kind: "frame", id: "B1", title: "Both", memberIds: ["A1", "A2"] },
  ...[position("A1", 0, 0), position("A2", 0, 112), position("D1", 600, 0)],
];

test("whoever reads sees a frame move and fold, and looks into it without changing it", async ({
  browser,
  request,
}) => {
  const model = { format: "parapet.model", version: 1, records: RECORDS };
  const made = await makeModel(request, { model });
  const reader = await makeLink(request, made, "view");
  const ada = await joined(browser, made.token, "Ada");
  const bob = await joined(browser, reader.token, "Bob");
  const [adas, bobs] = [new FramesPart(ada), new FramesPart(bob)];
  const [first, beside] = [await bob.middleOf("First attack"), await bob.middleOf("Beside")];

  await adas.drag("Both", { x: 60, y: 80 });
  await expect
    .poll(async () => (await bob.middleOf("First attack")).y - first.y)
    .toBeGreaterThan(50);
  const frame = await bobs.open("Both").boundingBox();
  const card = await bob.card("First attack").boundingBox();
  expect((card?.x ?? 0) - (frame?.x ?? 0)).toBeGreaterThan(0);
  expect((await bob.middleOf("Beside")).x).toBeCloseTo(beside.x, 0);

  await adas.foldButton("Both").click();
  await expect(bobs.folded("Both")).toContainText("2 attacks");
  await expect(bob.card("Second attack")).toBeHidden();
  await expect(bobs.unfoldButton("Both")).toHaveCount(0);
  await bob.focusCanvas();
  const palette = new PalettePart(bob.page);
  await palette.open("/");
  await palette.type("Second attack");
  await palette.choose();

  await expect(bob.card("Second attack")).toBeFocused();
  await expect(adas.folded("Both")).toBeVisible();
});
