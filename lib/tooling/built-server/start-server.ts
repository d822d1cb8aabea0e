import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";

import { freePort } from "./free-port";

const START_MAX_MS = 20_000;
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
  if (!existsSync(SERVER)) throw new Error("Run `npm run build` before the browser tests.");
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, ["--enable-source-maps", SERVER], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: options.dataDir,
      ...options.env,
    },
  });
  let output = "";
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const listening = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (output.includes("Parapet is listening on ")) resolve();
      });
    }
  });

  await startedInTime(child, listening, exited, () => output);
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    output: () => output,
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
    stop: async () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}

async function startedInTime(
  child: ChildProcess,
  listening: Promise<void>,
  exited: Promise<number | null>,
  output: () => string,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), START_MAX_MS);
  });
  const first = await Promise.race([listening.then(() => "listening"), exited, late]);
  clearTimeout(timer);
  if (first === "listening") return;
  child.kill("SIGKILL");
  throw new Error(`The server did not start (${String(first)}):\n${output()}`);
}
