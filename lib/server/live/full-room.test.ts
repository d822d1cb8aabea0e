import { afterAll, beforeAll, expect, it } from "vitest";

import { aServer, makeModel } from "@/lib/server/testing/a-server";
import { LIVE } from "@/lib/sync/live/limits";

import { APage, getTicket } from "./testing/a-page";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

it("a room takes as many pages as it has places, all of one program, and refuses one more", async () => {
  const model = await makeModel({ title: "Full" });
  const pages: APage[] = [];
  for (let place = 0; place <= LIVE.socketsPerModel; place += 1) {
    const page = new APage(server.services());
    page.hello(await getTicket(model));
    pages.push(page);
  }

  expect(pages.filter(({ closed }) => closed === null)).toHaveLength(LIVE.socketsPerModel);
  expect(pages.at(-1)?.closed).toBe("busy");
});
