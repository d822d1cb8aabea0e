import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { z } from "zod";

import { startServer } from "../built-server/start-server";
import { browserArgs, findOrInstallBrowser } from "../setup/browser.mjs";
import { boardFile } from "./ui/board-file";
import { cardFrames, type FrameTimes, panFrames, sliderFrames } from "./ui/frames";
import { openBoard } from "./ui/interactive";
import { pageWeight } from "./ui/page-weight";
import { printTable } from "./ui/table";

const CARDS = [200, 1_000, 2_000] as const;
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The calmest of so many runs is printed: what else the machine does is not ours. */
const RUNS = 2;
/** On a machine shared with others a time counts as missed from here on. */
const SLACK = 3;

const VIEW = ".react-flow__viewport";
const ZOOM_PRESSES_MAX = 30;
/** Something that does not come must not hold up everything after it. */
const WAIT_MAX_MS = 30_000;
const RUN_MAX_MS = 240_000;

const LIMITS = { panP50: 17, panP95: 40, interactive: 1_500, board: 300_000, start: 175_000 };

type BoardFigures = {
  readonly interactive: number;
  readonly panAll: FrameTimes;
  readonly panNear: FrameTimes;
  readonly drag: FrameTimes;
  readonly slide: FrameTimes;
};

/** `npm run bench:ui`: how the built app loads and moves in a browser that renders in software. */
async function main(): Promise<boolean> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-bench-"));
  const server = await startServer({ dataDir });
  const executablePath = await findOrInstallBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  const limit = setTimeout(() => {
    console.error(
      "Not done after four minutes: the machine is too busy, or a page does not answer.",
    );
    void browser.close();
  }, RUN_MAX_MS);
  try {
    const context = await browser.newContext({ baseURL: server.url, viewport: DESKTOP });
    context.setDefaultTimeout(WAIT_MAX_MS);
    // What compiles this file wraps inner functions in a helper that the page does not have.
    await context.addInitScript("globalThis.__name = (anything) => anything;");
    const isSmall = await weighPages(browser, context, server.url);
    const isFast = await measureBoards(context);
    return isSmall && isFast;
  } finally {
    clearTimeout(limit);
    await browser.close();
    await server.stop();
    await rm(dataDir, { recursive: true });
  }
}

async function weighPages(
  browser: Browser,
  context: BrowserContext,
  url: string,
): Promise<boolean> {
  const id = await makeModel(context, { template: "kubernetes-secrets" });
  const { cookies } = await context.storageState();
  const pages = [
    { name: "start", path: "/", drawn: "main", limit: LIMITS.start },
    { name: "board", path: `/m/${id}`, drawn: ".react-flow__node", limit: LIMITS.board },
    {
      name: "board on a phone",
      path: `/m/${id}`,
      drawn: '[role="tabpanel"]',
      limit: LIMITS.board,
      viewport: PHONE,
    },
    { name: "outline", path: `/m/${id}/outline`, drawn: "[data-row]" },
    { name: "worklist", path: `/m/${id}/worklist`, drawn: "[data-key]" },
    { name: "compare", path: `/m/${id}/compare`, drawn: "table" },
  ];
  const rows = [["JavaScript of the first load, gzip", "kB", "limit"]];
  let isSmall = true;
  for (const page of pages) {
    const bytes = await pageWeight(
      browser,
      url + page.path,
      cookies,
      page.viewport ?? DESKTOP,
      page.drawn,
    );
    isSmall &&= bytes <= (page.limit ?? Number.POSITIVE_INFINITY);
    rows.push([page.name, kilobytes(bytes), page.limit ? kilobytes(page.limit) : ""]);
  }
  printTable(rows);
  return isSmall;
}

async function measureBoards(context: BrowserContext): Promise<boolean> {
  const figures: BoardFigures[] = [];
  for (const cards of CARDS) figures.push(await measureBoard(context, cards));
  const frames = (name: string, of: (board: BoardFigures) => FrameTimes, limit: string) => [
    name,
    ...figures.map((board) => `${of(board).p50.toFixed(1)} / ${of(board).p95.toFixed(1)}`),
    limit,
  ];
  console.log("");
  printTable([
    ["Board, ms (frames: P50 / P95)", ...CARDS.map((cards) => `${String(cards)} cards`), "limit"],
    [
      "interactive",
      ...figures.map((board) => board.interactive.toFixed(0)),
      `${String(LIMITS.interactive)} at 2000`,
    ],
    frames(
      "pan, every card in sight",
      (board) => board.panAll,
      `${String(LIMITS.panP50)} / ${String(LIMITS.panP95)} at 1000`,
    ),
    frames("pan, at 100 %", (board) => board.panNear, ""),
    frames("drag a card", (board) => board.drag, ""),
    frames("slide a rate", (board) => board.slide, ""),
  ]);
  const [, thousand, largest] = figures;
  return (
    thousand !== undefined &&
    largest !== undefined &&
    thousand.panAll.p50 <= SLACK * LIMITS.panP50 &&
    thousand.panAll.p95 <= SLACK * LIMITS.panP95 &&
    largest.interactive <= SLACK * LIMITS.interactive
  );
}

async function measureBoard(context: BrowserContext, cards: number): Promise<BoardFigures> {
  const id = await makeModel(context, { model: JSON.parse(boardFile(cards)) as unknown });
  const page = await context.newPage();
  const opened: number[] = [];
  for (let run = 0; run < RUNS; run += 1) opened.push(await openBoard(page, `/m/${id}`));
  const panAll = await calmest(() => panFrames(page));
  await zoomIn(page);
  const panNear = await calmest(() => panFrames(page));
  const card = await cardInTheMiddle(page);
  const drag = await calmest(() => cardFrames(page, card));
  await card.click();
  const slider = page.getByRole("slider", { name: "How often it would succeed" });
  await slider.waitFor();
  const slide = await calmest(() => sliderFrames(page, slider));
  await page.close();
  return { interactive: Math.min(...opened), panAll, panNear, drag, slide };
}

async function calmest(measure: () => Promise<FrameTimes>): Promise<FrameTimes> {
  let best = await measure();
  for (let run = 1; run < RUNS; run += 1) {
    const next = await measure();
    if (next.p95 < best.p95) best = next;
  }
  return best;
}

/** To about 100 %: the opening view of a thousand cards is ten times as far away. */
async function zoomIn(page: Page): Promise<void> {
  for (let press = 0; press < ZOOM_PRESSES_MAX; press += 1) {
    const before = await scaleOf(page);
    if (before >= 0.9) return;
    await page.getByRole("button", { name: "Zoom in" }).click();
    // The view glides there; the next press starts from where it is.
    await page.waitForFunction(
      ([selector, least]) => {
        const view = document.querySelector(selector);
        return view !== null && new DOMMatrix(getComputedStyle(view).transform).a > least;
      },
      [VIEW, before * 1.1] as const,
    );
  }
}

function scaleOf(page: Page): Promise<number> {
  return page.locator(VIEW).evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a);
}

/** An attack's card that stands clear of the edges. */
async function cardInTheMiddle(page: Page) {
  const id = await page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>(".react-flow__node-attack")];
    const isClear = (card: HTMLElement) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return left > 20 && right < 1060 && top > 110 && bottom < 780;
    };
    return cards.find(isClear)?.dataset["id"];
  });
  if (id === undefined) throw new Error("No attack is in sight.");
  return page.locator(`.react-flow__node[data-id="${id}"]`);
}

const madeSchema = z.object({ modelId: z.string() });

async function makeModel(context: BrowserContext, body: object): Promise<string> {
  const page = await context.newPage();
  await page.goto("/");
  const answer = await page.evaluate(async (data) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/api/models", { method: "POST", headers, body: data });
    return response.text();
  }, JSON.stringify(body));
  await page.close();
  return madeSchema.parse(JSON.parse(answer)).modelId;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

if (!(await main())) {
  console.error("Too large, or slower than three times a limit.");
  process.exitCode = 1;
}
