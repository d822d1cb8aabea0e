import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { startServer } from "@/lib/tooling/built-server/start-server";

/** Playwright's global setup: the one server that the journeys share, with an empty data folder. */
export default async function startApp(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-e2e-"));
  const server = await startServer({ dataDir, port: Number(process.env["PARAPET_E2E_PORT"]) });
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
}
