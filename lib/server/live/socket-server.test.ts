import { once } from "node:events";
import { createServer, type Server } from "node:http";

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";

import { listen } from "@/lib/server/http/listen";
import { takeUpgrades } from "@/lib/server/http/upgrades";
import { aServer, makeModel } from "@/lib/server/testing/a-server";

import { createSocketServer } from "./socket-server";
import { getTicket } from "./testing/a-page";

let services: Awaited<ReturnType<typeof aServer>>;
let server: Server;
let port: number;
let model: Awaited<ReturnType<typeof makeModel>>;

beforeAll(async () => {
  services = await aServer();
  server = createServer();
  const { hub, env } = services.services();
  takeUpgrades(server, { isDevelopment: false, ...createSocketServer(hub, env) });
  port = await listen(server, "localhost", 0);
  model = await makeModel({ title: "Live" });
});
afterAll(async () => {
  server.close();
  await services.close();
});

function connect(origin: string | null = `http://localhost:${String(port)}`): WebSocket {
  return new WebSocket(`ws://localhost:${String(port)}/rt/v1`, origin === null ? {} : { origin });
}

async function closeOf(socket: WebSocket): Promise<string> {
  const [code, reason] = (await once(socket, "close")) as [number, Buffer];
  return `${String(code)} ${reason.toString()}`;
}

async function opened(origin?: string | null): Promise<WebSocket> {
  const socket = connect(origin);
  await once(socket, "open");
  return socket;
}

async function greet(socket: WebSocket): Promise<string> {
  const ticket = await getTicket(model);
  socket.send(JSON.stringify({ type: "hello", protocol: 1, ticket, clientId: "c", seen: null }));
  const [data] = (await once(socket, "message")) as [Buffer];
  return data.toString();
}

describe("a socket at /rt/v1", () => {
  it("lets a page of ours in, and a program that has a link", async () => {
    for (const origin of [undefined, null]) {
      const socket = await opened(origin);
      expect(JSON.parse(await greet(socket))).toMatchObject({ type: "welcome", seq: 1 });
      socket.close();
    }
  });

  it.each(["https://evil.example", "null", "http://localhost:1"])(
    "refuses a page of %s before anything is said",
    async (origin) => {
      const socket = connect(origin);
      const [, response] = (await once(socket, "unexpected-response")) as [
        object,
        { statusCode: number },
      ];
      expect(response.statusCode).toBe(403);
    },
  );

  it("ends with a standard code where a frame is too large, no text, or broken", async () => {
    const closeAfter = async (send: (socket: WebSocket) => void): Promise<string> => {
      const socket = await opened();
      await greet(socket);
      send(socket);
      return closeOf(socket);
    };
    expect([
      await closeAfter((socket) => socket.send("x".repeat(65_537))),
      await closeAfter((socket) => socket.send(Buffer.from("{}"))),
      await closeAfter((socket) => socket.send(Buffer.from([0xff, 0xfe]), { binary: false })),
    ]).toEqual(["1009 ", "1003 not-text", "1007 "]);
  });

  it("ends at once where the first frame is none, or larger than a first frame may be", async () => {
    const [first, second] = [await opened(), await opened()];
    const closes = Promise.all([closeOf(first), closeOf(second)]);
    first.send("{}");
    const ticket = "x".repeat(5_000);
    second.send(JSON.stringify({ type: "hello", protocol: 1, ticket, clientId: "c", seen: null }));

    expect(await closes).toEqual(["4400 malformed", "4400 malformed"]);
  });

  it("frees its room when the line breaks", async () => {
    const { hub } = services.services();
    const socket = await opened();
    await greet(socket);
    socket.terminate();
    await expect.poll(() => hub.counts).toEqual({ rooms: 0, sockets: 0, strangers: 0 });
  });

  it("says when to come back before the process stops", async () => {
    const socket = await opened();
    await greet(socket);
    const close = closeOf(socket);
    services.services().hub.drain();

    expect(await close).toMatch(/^1012 restart \d{3,4}$/);
    expect(await closeOf(connect())).toMatch(/^1012 restart \d{3,4}$/);
  });
});
