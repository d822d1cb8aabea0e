import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { afterEach, expect, test } from "vitest";

import { listen } from "./listen";
import { takeUpgrades } from "./upgrades";

let server: Server;

afterEach(() => {
  server.close();
});

async function upgrade(path: string, isDevelopment: boolean) {
  server = createServer();
  const forwarded: (string | undefined)[] = [];
  const taken: (string | undefined)[] = [];
  const decoy = takeUpgrades(server, {
    isDevelopment,
    path: "/rt/v1",
    takeSocket: (request, socket) => {
      taken.push(request.url);
      socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\n");
    },
  });
  decoy.on("upgrade", (request, socket) => {
    forwarded.push(request.url);
    socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\n");
  });
  const port = await listen(server, "localhost", 0);
  const socket = connect(port, "127.0.0.1");
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  );
  const answer = await text(socket);
  if (!socket.closed) await once(socket, "close");
  return { answer: answer.split("\r\n", 1)[0], forwarded, taken };
}

test("hot reload gets its socket while developing", async () => {
  const { answer, forwarded } = await upgrade("/_next/hmr?id=1", true);

  expect(forwarded).toEqual(["/_next/hmr?id=1"]);
  expect(answer).toBe("HTTP/1.1 101 Switching Protocols");
});

test.each([true, false])(
  "the socket is at its one path (while developing: %s)",
  async (isDevelopment) => {
    const { answer, forwarded, taken } = await upgrade("/rt/v1", isDevelopment);

    expect(taken).toEqual(["/rt/v1"]);
    expect(forwarded).toEqual([]);
    expect(answer).toBe("HTTP/1.1 101 Switching Protocols");
  },
);

test.each([
  ["/_next/hmr", false],
  ["/rt/v1/", true],
  ["/rt/v1?ticket=secret", false],
  ["/rt/v2", false],
  ["/", false],
])("nothing listens for a socket at %s (while developing: %s)", async (path, isDevelopment) => {
  const { answer, forwarded, taken } = await upgrade(path, isDevelopment);

  expect([forwarded, taken]).toEqual([[], []]);
  expect(answer).toBe("HTTP/1.1 404 Not Found");
});
