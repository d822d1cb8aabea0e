import type { Page } from "@playwright/test";

import { openKeepCopy, openMergeReport } from "./keeping";
import { settled } from "./settled";

/** One thing to look at: a page, or a page on which something was opened. */
export type Screen = {
  readonly name: string;
  readonly path: (modelId: string) => string;
  /** Where it exists; everywhere when left out. */
  readonly on?: "phone" | "wide";
  /** What somebody does on the page before it is looked at. */
  readonly prepare?: (page: Page, isPhone: boolean) => Promise<void>;
};

const ATTACK = "Root on a worker node";
const DEFENSE = "Pod Security Admission";

const board = (id: string) => `/m/${id}`;
const outline = (id: string) => `/m/${id}/outline`;
const worklist = (id: string) => `/m/${id}/worklist`;
const compare = (id: string) => `/m/${id}/compare`;
const guide = (question: string) => (id: string) => `/m/${id}/guide?q=${question}`;

/** Every screen of the Kubernetes Secrets model, for pictures and for checks of all of them alike. */
const SCREENS: readonly Screen[] = [
  { name: "start", path: () => "/" },
  { name: "board", path: board },
  { name: "board-details", path: board, prepare: openRange },
  { name: "board-shelf", path: board, on: "wide", prepare: (page) => press(page, /^Shelf/) },
  { name: "phone-attacks", path: board, on: "phone", prepare: (page) => turnTo(page, "Attacks") },
  { name: "phone-defenses", path: board, on: "phone", prepare: (page) => turnTo(page, "Defenses") },
  { name: "phone-map", path: board, on: "phone", prepare: viewMap },
  { name: "connect", path: board, prepare: openConnect },
  { name: "share", path: board, prepare: openShare },
  { name: "shortcuts", path: board, on: "wide", prepare: openShortcuts },
  { name: "palette", path: board, prepare: (page) => openDialog(page, "Search or do anything") },
  { name: "comments", path: board, prepare: (page) => openDialog(page, /^Comments/) },
  { name: "incident", path: board, on: "wide", prepare: openIncident },
  { name: "outline", path: outline },
  { name: "outline-menu", path: outline, prepare: openRowMenu },
  { name: "worklist", path: worklist },
  { name: "worklist-receipt", path: worklist, prepare: openReceipt },
  { name: "worklist-download", path: worklist, prepare: openDownload },
  { name: "compare", path: compare },
  { name: "compare-detail", path: compare, prepare: (page) => press(page, /^Sealed Secrets/) },
  { name: "guide-cost", path: guide("cost") },
  { name: "guide-attack", path: guide("attack-1") },
  { name: "guide-defense", path: guide("defense-1") },
  { name: "guide-list", path: guide("list") },
  { name: "help", path: (id) => `/m/${id}/help` },
  { name: "help-alone", path: () => "/help" },
  { name: "join", path: () => "/j#not.a-link" },
  { name: "missing", path: () => "/nothing-here" },
  // What they change stays, so they come last.
  { name: "merge-report", path: outline, prepare: openMergeReport },
  { name: "keep-copy", path: outline, prepare: openKeepCopy },
];

export type View = { readonly width: number; readonly height: number };

/** Below this width the board is read in tabs. */
const PHONE_WIDTH = 640;

/** The screens that exist at a size. */
export function screensAt({ width }: View): Screen[] {
  const here = width < PHONE_WIDTH ? "phone" : "wide";
  return SCREENS.filter(({ on }) => on === undefined || on === here);
}

/** Makes the model that the screens are of, as somebody does who clicks its template. */
export async function openTemplate(page: Page): Promise<string> {
  await page.goto("/");
  await page.getByRole("button", { name: "Open Kubernetes Secrets", exact: true }).click();
  await page.waitForURL(/\/m\/\w/);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** Goes to a screen and waits until it stands still. */
export async function openScreen(page: Page, screen: Screen, modelId: string): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? PHONE_WIDTH) < PHONE_WIDTH;
  // A page of which only the fragment differs would stay as it is.
  await page.goto("about:blank");
  await page.goto(screen.path(modelId), { waitUntil: "networkidle" });
  await settled(page, async () => screen.prepare?.(page, isPhone));
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}

async function turnTo(page: Page, tab: string): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
}

/** Where the panel is a drawer. */
async function openDrawer(page: Page): Promise<void> {
  const drawer = page.getByRole("button", { name: "Open details and work list" });
  if (await drawer.isVisible()) await drawer.click();
}

async function openDetails(page: Page, isPhone: boolean): Promise<void> {
  if (isPhone) {
    await turnTo(page, "Attacks");
    await press(page, ATTACK);
  } else {
    await page.locator(".react-flow__node").filter({ hasText: ATTACK }).click();
    await openDrawer(page);
    await turnTo(page, "Details");
  }
  await page.getByRole("slider").first().waitFor();
}

async function openRange(page: Page, isPhone: boolean): Promise<void> {
  await openDetails(page, isPhone);
  await press(page, /^Change the range/);
  await page.getByRole("group", { name: /^Range/ }).waitFor();
}

async function openConnect(page: Page, isPhone: boolean): Promise<void> {
  await openDetails(page, isPhone);
  await press(page, /^Connect/);
  await page.getByRole("dialog", { name: "Connect with" }).waitFor();
}

async function viewMap(page: Page): Promise<void> {
  await press(page, "View map");
  // The view comes to fit a moment after the cards: from then on it is seen from far.
  await page.locator("[data-far] .react-flow__node").first().waitFor();
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: /^Copy link again/ }).waitFor();
}

async function openShortcuts(page: Page): Promise<void> {
  await page.keyboard.press("Control+/");
  await page.getByRole("dialog").waitFor();
}

async function openDialog(page: Page, button: string | RegExp): Promise<void> {
  await press(page, button);
  await page.getByRole("dialog").waitFor();
}

async function openIncident(page: Page): Promise<void> {
  await openDrawer(page);
  await openDialog(page, "What would one incident cost you? Change");
}

async function openRowMenu(page: Page): Promise<void> {
  await press(page, "What to do with Worker node");
  await page.getByRole("menu").waitFor();
}

async function openReceipt(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 3 }).getByRole("button", { name: DEFENSE }).click();
  await page.getByRole("table").first().waitFor();
}

async function openDownload(page: Page): Promise<void> {
  await press(page, "Download");
  await page.getByRole("menu").waitFor();
}
