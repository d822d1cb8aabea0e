import { expect, test } from "vitest";

import { aServer, makeModel } from "@/lib/server/testing/a-server";

import { aHub } from "./testing/a-page";
import { heapAfterCollection } from "./testing/heap-after-collection";

const GROWTH_MAX = 1.1;
const BYTES_PER_JOIN_MAX = 1_500;

test("a thousand people who came and left leave nothing behind", async () => {
  const server = await aServer();
  const { modelId } = await makeModel({ title: "Door" });
  const services = server.services();
  const link = services.database.reader.first(
    "SELECT handle FROM links WHERE model_id = ?",
    modelId,
  );
  const { hub } = aHub(services, modelId, String(link?.[0]));
  const nothing = () => undefined;
  const socket = {
    send: nothing,
    bufferedBytes: () => 0,
    close: nothing,
    ping: nothing,
    pause: nothing,
    resume: nothing,
  };
  const comeAndGo = (times: number) => {
    for (let i = 0; i < times; i += 1) {
      const connection = hub.open(socket, { hasOrigin: true });
      const hello = {
        type: "hello",
        protocol: 1,
        ticket: "T",
        clientId: `c${String(i)}`,
        seen: null,
      };
      connection.receive(JSON.stringify(hello));
      connection.receive(JSON.stringify({ type: "presence", state: { cursor: { x: i, y: i } } }));
      if (!connection.member) throw new Error("was not let in");
      connection.closed();
    }
  };

  comeAndGo(100);
  const before = heapAfterCollection();
  comeAndGo(900);
  const after = heapAfterCollection();

  expect(hub.counts).toEqual({ rooms: 0, sockets: 0, strangers: 0 });
  expect(after / before).toBeLessThan(GROWTH_MAX);
  expect((after - before) / 900).toBeLessThan(BYTES_PER_JOIN_MAX);
  await server.close();
});
