import { afterAll, beforeAll, expect, it } from "vitest";

import { aServer, makeLink, makeModel } from "@/lib/server/testing/a-server";
import { VirtualClock } from "@/lib/tooling/simulation/virtual-clock";

import { aHub, APage } from "./testing/a-page";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

it("whoever gives no sign for a minute is idle, and is so no more with the next one", async () => {
  const model = await makeModel({ title: "Live" });
  const clock = new VirtualClock(Date.now());
  const { handle } = await makeLink(model, "edit");
  const { hub } = aHub(server.services(), model.modelId, handle, clock);
  const enter = (clientId: string) => {
    const entered = new APage({ hub }, { clientId });
    entered.hello("T");
    return entered;
  };
  const [ada, bob] = [enter("ada"), enter("bob")];
  const idleness = () =>
    bob
      .of("people")
      .flatMap(({ here }) => here.filter(({ id }) => id === ada.welcome.me.id))
      .map(({ idle }) => idle);
  for (let half = 0; half < 2; half += 1) {
    await clock.advance(30_000);
    ada.place({ screen: "board" });
    for (const each of [ada, bob]) each.say({ type: "ping" });
  }
  await clock.advance(30_000);
  expect(idleness()).toEqual([false]);

  for (const each of [ada, bob]) each.say({ type: "ping" });
  await clock.advance(32_000);
  expect(idleness()).toEqual([false, true]);
  ada.place({ screen: "board" });
  await clock.advance(1_000);

  expect(idleness()).toEqual([false, true, false]);
});
