import { readFile } from "node:fs/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { startServer } from "../built-server/start-server";
import { makeModel } from "../crash/model-client";
import { seededRandom } from "../crash/random";
import { SocketClient } from "../live/socket-client";
import { percentiles } from "./percentiles";

/** `npm run bench:live [people] [seconds]`: a workshop of so many, pointing at 20 Hz and editing. */
const [peopleText = "50", secondsText = "60"] = process.argv.slice(2);
const PEOPLE = Number(peopleText);
const SECONDS = Number(secondsText);
const POINTER_EVERY_MS = 50;
const EDIT_EVERY_MS = 500;
const CLOCK_TICKS_PER_SECOND = 100;

/** Processor time in seconds and memory in MB that the server has used. */
async function usageOf(pid: number): Promise<{ readonly cpu: number; readonly memory: number }> {
  const stat = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]?.split(" ") ?? [];
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return {
    cpu: (Number(stat[11]) + Number(stat[12])) / CLOCK_TICKS_PER_SECOND,
    memory: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024,
  };
}

const seed = Math.floor(Math.random() * 2 ** 31);
const random = seededRandom(seed);
const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-live-"));
const server = await startServer({ dataDir });
const model = await makeModel(server.url);
const sentAt = new Map<string, number>();
const acknowledged: number[] = [];
const visible: number[] = [];

const clients: SocketClient[] = [];
for (let i = 0; i < PEOPLE; i += 1) {
  const client = await SocketClient.connect(server.url, model, `person${i}`);
  client.onFrame = (frame) => {
    if (frame.type !== "patches") return;
    for (const change of frame.changes) {
      const since = sentAt.get(change.id);
      // One hearer of each edit is enough to know, and leaves the time to the server.
      if (since !== undefined && i === frame.seq % PEOPLE) visible.push(performance.now() - since);
    }
  };
  clients.push(client);
}

async function point(client: SocketClient, until: number): Promise<void> {
  await wait(random() * POINTER_EVERY_MS);
  while (performance.now() < until) {
    client.place({ screen: "board", cursor: { x: random() * 2_000, y: random() * 1_000 } });
    await wait(POINTER_EVERY_MS);
  }
}

async function edit(client: SocketClient, person: number, until: number): Promise<void> {
  await wait(random() * EDIT_EVERY_MS);
  for (let n = 0; performance.now() < until; n += 1) {
    const id = `N${person}.${n % 20}`;
    const startedAt = performance.now();
    sentAt.set(id, startedAt);
    const fields = { text: `Version ${n}` };
    await client.submit(n, [{ op: "put", kind: "note", id, fields }]);
    acknowledged.push(performance.now() - startedAt);
    await wait(Math.max(0, EDIT_EVERY_MS - (performance.now() - startedAt)));
  }
}

const before = await usageOf(server.pid);
const startedAt = performance.now();
const until = startedAt + SECONDS * 1_000;
await Promise.all(
  clients.flatMap((client, person) => [point(client, until), edit(client, person, until)]),
);
const seconds = (performance.now() - startedAt) / 1_000;
const after = await usageOf(server.pid);
const share = ((after.cpu - before.cpu) / seconds) * 100;
console.log(`${PEOPLE} people for ${seconds.toFixed(0)} s, seed ${seed}:`);
console.log(`  durable acknowledgement  ${percentiles(acknowledged)}  (P95 <= 50 ms)`);
console.log(`  visible to others        ${percentiles(visible)}  (P95 <= 100 ms)`);
console.log(
  `  server                   ${share.toFixed(1)} % of a core (<= 25 %), ${after.memory.toFixed(0)} MB (<= 250 MB)`,
);
await Promise.all(clients.map((client) => client.close()));

await server.stop();
await rm(dataDir, { recursive: true });
