import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { expect, test, vi } from "vitest";

import { drain } from "./drain";
import { listen } from "./listen";

test("a request under way gets its answer, and a new one no connection", async () => {
  const server = createServer((_request, response) => {
    setTimeout(() => response.end("whole"), 150);
  });
  const port = await listen(server, "localhost", 0);
  const asking = get({ port, host: "127.0.0.1", agent: new Agent({ keepAlive: true }) });
  await once(server, "request");

  const drained = drain(server);

  const late = connect(port, "127.0.0.1");
  const [refusal] = (await once(late, "error")) as [NodeJS.ErrnoException];
  expect(refusal.code).toBe("ECONNREFUSED");
  const [response] = (await once(asking, "response")) as [IncomingMessage];
  expect(await text(response)).toBe("whole");
  await drained;
});

test("a connection that is kept open for later does not hold up the end", async () => {
  const server = createServer((_request, response) => response.end());
  // Nothing else ends it but being cut off.
  server.keepAliveTimeout = 0;
  const cutOff = vi.spyOn(server, "closeAllConnections");
  const port = await listen(server, "localhost", 0);
  const agent = new Agent({ keepAlive: true });
  const [response] = (await once(get({ port, host: "127.0.0.1", agent }), "response")) as [
    IncomingMessage,
  ];
  await text(response);

  await drain(server);

  expect(cutOff).not.toHaveBeenCalled();
  agent.destroy();
});
