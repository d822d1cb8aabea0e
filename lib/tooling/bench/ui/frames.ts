import type { Locator, Page } from "@playwright/test";

/** Milliseconds from frame to frame. */
export type FrameTimes = { readonly p50: number; readonly p95: number };

const MOVES = 80;
/** On a busy machine fewer moves have to do. */
const GESTURE_MAX_MS = 4_000;
const PAN_PX = 9;
const DRAG_PX = 4;

/** The frames while somebody drags the empty board to and fro. */
export async function panFrames(page: Page): Promise<FrameTimes> {
  const from = await emptyPoint(page);
  return dragFrames(page, from, (move) => ({
    x: from.x + PAN_PX * swing(move),
    y: from.y + (PAN_PX / 3) * swing(move),
  }));
}

/** The frames while somebody drags a card to and fro. */
export async function cardFrames(page: Page, card: Locator): Promise<FrameTimes> {
  const from = await centreOf(card);
  return dragFrames(page, from, (move) => ({ ...from, x: from.x + DRAG_PX * swing(move) }));
}

/** The frames while every move of a slider changes its value: the list and the lines follow. */
export async function sliderFrames(page: Page, slider: Locator): Promise<FrameTimes> {
  const track = await slider
    .locator("xpath=ancestor::div[contains(@class, 'touch-none')]")
    .boundingBox();
  if (!track) throw new Error("The slider has no place.");
  const y = track.y + track.height / 2;
  const at = (move: number) => ({ x: track.x + track.width * (0.5 + 0.11 * (swing(move) % 4)), y });
  return dragFrames(page, at(0), at);
}

/** 0, 1, ... 20, 19, ... 0, 1, ... */
function swing(move: number): number {
  return 20 - Math.abs((move % 40) - 20);
}

type Point = { readonly x: number; readonly y: number };

async function dragFrames(
  page: Page,
  from: Point,
  at: (move: number) => Point,
): Promise<FrameTimes> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const meter = await page.evaluateHandle(() => {
    const times: number[] = [];
    let isOn = true;
    const tick = (time: number) => {
      times.push(time);
      if (isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return {
      stop: () => {
        isOn = false;
        return times;
      },
    };
  });
  const end = performance.now() + GESTURE_MAX_MS;
  for (let move = 1; move <= MOVES && performance.now() < end; move += 1) {
    const { x, y } = at(move);
    // Answered when the page has handled it, so that there is no more than one move for each frame.
    await page.mouse.move(x, y);
  }
  const times = await meter.evaluate(({ stop }) => stop());
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
  return percentiles(times.slice(1).map((time, index) => time - (times[index] ?? time)));
}

function percentiles(deltas: readonly number[]): FrameTimes {
  const sorted = deltas.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

async function centreOf(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (!box) throw new Error("There is no such element in sight.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place of the board that no card and no control covers. */
async function emptyPoint(page: Page): Promise<Point> {
  const point = await page.evaluate(() => {
    for (let y = 120; y < innerHeight - 120; y += 3) {
      for (let x = 300; x < innerWidth - 600; x += 3) {
        if (document.elementFromPoint(x, y)?.matches(".react-flow__pane")) return { x, y };
      }
    }
    return null;
  });
  if (!point) throw new Error("Every place of the board is covered.");
  return point;
}
