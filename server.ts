import { createServer } from "node:http";

import next from "next";

import { type Env, readEnv } from "@/lib/server/env";
import { listeningLines } from "@/lib/server/http/addresses";
import { drain } from "@/lib/server/http/drain";
import { listen } from "@/lib/server/http/listen";
import { setSecurityHeaders } from "@/lib/server/http/security-headers";
import { takeUpgrades } from "@/lib/server/http/upgrades";
import { StartFailure } from "@/lib/server/start-failure";
import { startServices } from "@/lib/server/start-services";

const isDevelopment = process.env.NODE_ENV === "development";

/** Longer than the minute for which proxies keep an idle connection, so that they close first. */
const KEEP_ALIVE_MS = 65_000;
const HEADERS_MAX_MS = 20_000;
/** A file of 10 MB over a slow line. */
const REQUEST_MAX_MS = 120_000;

async function start(env: Env): Promise<void> {
  const server = createServer({
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: HEADERS_MAX_MS,
    requestTimeout: REQUEST_MAX_MS,
  });
  const app = next({
    dev: isDevelopment,
    quiet: !isDevelopment,
    hostname: env.host,
    port: env.port,
    httpServer: takeUpgrades(server, isDevelopment),
  });
  const services = await startServices(env);
  try {
    await app.prepare();
    const handle = app.getRequestHandler();
    const isHttps = env.publicUrl?.startsWith("https:") ?? false;
    server.on("request", (request, response) => {
      setSecurityHeaders(request, response, { isDevelopment, isHttps });
      void handle(request, response);
    });
    await listen(server, env.host, env.port);
  } catch (error) {
    await services.close();
    throw error;
  }
  process.stdout.write(`${listeningLines(env).join("\n")}\n`);

  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await drain(server);
    await services.close();
    await app.close();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
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
