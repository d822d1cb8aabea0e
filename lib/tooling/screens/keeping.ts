import type { Page } from "@playwright/test";

const PLACE_ID = "L6";
const OPS = "**/api/models/*/ops";
/** Before it sends what waited, a page looks at what others did. */
const SNAPSHOT = "**/api/models/*/snapshot";
/** Without a live connection changes go by HTTP, where they can be stopped. */
const LIVE = "**/api/rt-ticket";

/** On the outline: what became of a change that was made offline, of what somebody else changed too. */
export async function openMergeReport(page: Page): Promise<void> {
  await reloadWithoutLive(page);
  for (const path of [OPS, SNAPSHOT]) await page.route(path, (route) => route.abort());
  await typeTitle(page, "Backups of etcd");
  await page
    .getByText(/^Offline: 1 change/)
    .first()
    .waitFor();
  await writeElsewhere(page, "Snapshots of etcd");
  for (const path of [OPS, SNAPSHOT]) await page.unroute(path);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.getByRole("button", { name: "Look at them" }).click();
  await page.getByRole("dialog", { name: "What became of your offline changes" }).waitFor();
  await page.unroute(LIVE);
}

/** On the outline: a change that its model will never take, to be kept as a copy. */
export async function openKeepCopy(page: Page): Promise<void> {
  await reloadWithoutLive(page);
  await page.route(OPS, (route) =>
    route.fulfill({ status: 404, contentType: "application/problem+json", body: GONE }),
  );
  await typeTitle(page, "Copies of etcd");
  await page.getByRole("dialog", { name: "Keep your changes?" }).waitFor();
  await page.unroute(OPS);
  await page.unroute(LIVE);
}

const GONE = JSON.stringify({ status: 404, code: "not-found" });

async function reloadWithoutLive(page: Page): Promise<void> {
  await page.route(LIVE, (route) => route.abort());
  await page.reload({ waitUntil: "networkidle" });
}

async function typeTitle(page: Page, title: string): Promise<void> {
  await page.locator(`[data-record="${PLACE_ID}"]`).focus();
  await page.keyboard.press("F2");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
}

/** As another program with the same link. */
async function writeElsewhere(page: Page, title: string): Promise<void> {
  const { origin, pathname } = new URL(page.url());
  const ops = [{ op: "patch", id: PLACE_ID, fields: { title } }];
  const answer = await page.request.post(
    `${origin}/api/models/${pathname.split("/")[2] ?? ""}/ops`,
    {
      headers: { Origin: origin, "Sec-Fetch-Site": "same-origin" },
      data: { clientId: "elsewhere", batches: [{ n: 1, ops }] },
    },
  );
  if (!answer.ok()) throw new Error(`The change was not taken: ${String(answer.status())}`);
}
