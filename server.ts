import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";

import next from "next";

import { type Env, readEnv } from "@/lib/server/env";
import { listeningLines } from "@/lib/server/http/addresses";
import { stampClientAddress } from "@/lib/server/http/client-address";
import { drain } from "@/lib/server/http/drain";
import { listen } from "@/lib/server/http/listen";
import { refuseEarly } from "@/lib/server/http/refuse-early";
import { setSecurityHeaders } from "@/lib/server/http/security-headers";
import { takeUpgrades } from "@/lib/server/http/upgrades";
import { createSocketServer } from "@/lib/server/live/socket-server";
import type { Services } from "@/lib/server/services";
import { StartFailure } from "@/lib/server/start-failure";
import { startServices } from "@/lib/server/start-services";

const isDevelopment = process.env.NODE_ENV === "development";

/** Longer than the minute for which proxies keep an idle connection, so that they close first. */
const KEEP_ALIVE_MS = 65_000;
const HEADERS_MAX_MS = 20_000;
/** A file of 10 MB over a slow line. */
const REQUEST_MAX_MS = 120_000;

type Closing = () => Promise<void>;

/** Opens what the server needs and listens; a signal ends all of that in order. */
async function start(env: Env): Promise<void> {
  const server = createServer({
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: HEADERS_MAX_MS,
    requestTimeout: REQUEST_MAX_MS,
  });
  const services = await startServices(env);
  try {
    const closePages = await servePages(server, services);
    const port = await listen(server, env.host, env.port);
    // Before the line that says it listens: whoever reads that may stop it at once.
    stopOnSignal(async () => {
      services.hub.drain();
      await drain(server);
      await services.close();
      await closePages();
    });
    process.stdout.write(`${listeningLines({ ...env, port }).join("\n")}\n`);
  } catch (error) {
    await services.close();
    throw error;
  }
}

async function servePages(server: Server, { env, log, hub }: Services): Promise<Closing> {
  if (!isDevelopment && !existsSync(".next/BUILD_ID")) {
    throw new StartFailure("build-missing", "There is no build in this folder: use npm start.");
  }
  const app = next({
    dev: isDevelopment,
    quiet: !isDevelopment,
    hostname: env.host,
    port: env.port,
    httpServer: takeUpgrades(server, { isDevelopment, ...createSocketServer(hub, env) }),
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  const isHttps = env.publicUrl?.startsWith("https:") ?? false;
  server.on("request", (request, response) => {
    setSecurityHeaders(request, response, { isDevelopment, isHttps });
    stampClientAddress(request, env.trustedProxyHops);
    if (refuseEarly(request, response)) return;
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error }, "a request ended without an answer");
      response.destroy();
    });
  });
  return () => app.close();
}

/** The first signal ends the process in order; those that follow it say the same. */
function stopOnSignal(close: Closing): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void close().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function refuse(failure: StartFailure): never {
  process.stderr.write(`${failure.message}\n`);
  process.exit(failure.exitCode);
}

const env = readEnv(process.env);
if (!env.ok) {
  const sentences = env.error.map((problem) => problem.message);
  refuse(new StartFailure("wrong-variable", sentences.join("\n")));
}
try {
  await start(env.value);
} catch (error) {
  if (error instanceof StartFailure) refuse(error);
  throw error;
}
