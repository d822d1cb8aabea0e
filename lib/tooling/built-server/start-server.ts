import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

import { SERVER_FLAGS } from "../setup/server-flags.mjs";
import { freePort } from "./free-port";

const START_MAX_MS = 40_000;
const SERVER = "dist/server.js";

type ServerOptions = {
  readonly dataDir: string;
  readonly port?: number;
  /** Added to PATH, HOME and what is needed to start; nothing else of this process is passed on. */
  readonly env?: Readonly<Record<string, string>>;
};

export type RunningServer = {
  readonly url: string;
  readonly pid: number;
  /** Everything it has written to stdout and stderr so far. */
  readonly output: () => string;
  /** Ends it without a warning, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop and returns its exit code. */
  readonly stop: () => Promise<number | null>;
};

/** Starts the built server on a port of its own and returns when it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = options.port ?? (await freePort());
  const { child, output, listening, exited } = spawnServer(options, port);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("too slow"), START_MAX_MS);
  });
  const ended = exited.then((code) => `exit code ${String(code)}`);
  const problem = await Promise.race([listening, ended, late]);
  clearTimeout(timer);
  if (problem) {
    child.kill("SIGKILL");
    throw new Error(`The server did not start (${problem}):\n${output()}`);
  }
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    output,
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}

/** Starts a server that is meant to refuse, and returns what it said and its exit code. */
export async function startRefused(
  options: ServerOptions,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const { child, output, listening, exited } = spawnServer(options, options.port ?? 0);
  void listening.then(() => child.kill("SIGKILL"));
  const timer = setTimeout(() => child.kill("SIGKILL"), START_MAX_MS);
  const code = await exited;
  clearTimeout(timer);
  return { code, output: output() };
}

function spawnServer({ dataDir, env }: ServerOptions, port: number) {
  if (!existsSync(SERVER)) throw new Error("Run `npm run build` before the browser tests.");
  const child = spawn(process.execPath, [...SERVER_FLAGS, "--enable-source-maps", SERVER], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDir,
      ...env,
    },
  });
  let output = "";
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  const listening = new Promise<undefined>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (output.includes("Parapet is listening on ")) resolve(undefined);
      });
    }
  });
  return { child, output: () => output, exited, listening };
}
