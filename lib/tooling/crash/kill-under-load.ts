import { setTimeout as wait } from "node:timers/promises";

import { startServer } from "../built-server/start-server";
import { SocketClient } from "../live/socket-client";
import {
  makeModel,
  type ModelClient,
  postBatch,
  type PostedBatch,
  readState,
  toNotes,
} from "./model-client";
import { seededRandom } from "./random";

export type CrashReport = {
  readonly kills: number;
  readonly acknowledged: number;
  /** Sent, but not answered before the kill. */
  readonly unanswered: number;
  /** What should not be; empty is the only good outcome. */
  readonly faults: readonly string[];
};

type Round = {
  readonly acknowledged: Map<PostedBatch, number>;
  readonly unanswered: PostedBatch[];
};

type Submit = (batch: PostedBatch) => Promise<number>;

const WRITERS = 8;
const NOTES_PER_BATCH_MAX = 3;
/** A model takes 40,000 records, and a fast machine writes 600 of them between two kills. */
const KILLS_PER_MODEL = 40;
const KILL_AFTER_MS = { min: 20, max: 700 };

/**
 * Starts the built server, lets several writers send batches at once, every other one of them over
 * a socket and the rest by HTTP, kills it in the midst of it,
 * and starts it again on the same data: everything that was acknowledged must be there, nothing in
 * part, and what was not answered must be settled by sending it again.
 */
export async function killUnderLoad(options: {
  readonly dataDir: string;
  readonly seed: number;
  readonly kills: number;
}): Promise<CrashReport> {
  const random = seededRandom(options.seed);
  const faults: string[] = [];
  const settled = new Map<PostedBatch, number>();
  let unanswered = 0;
  let acknowledged = 0;
  let client: ModelClient | null = null;

  for (let kill = 0; kill < options.kills; kill += 1) {
    if (kill % KILLS_PER_MODEL === 0) {
      client = null;
      settled.clear();
    }
    const server = await startServer({ dataDir: options.dataDir });
    client ??= await makeModel(server.url);
    const round = await writeUntilKilled(server, client, { kill, random });
    acknowledged += round.acknowledged.size;
    unanswered += round.unanswered.length;
    for (const [batch, seq] of round.acknowledged) settled.set(batch, seq);

    const again = await startServer({ dataDir: options.dataDir });
    faults.push(...(await findLost(again.url, client, settled)));
    for (const batch of round.unanswered) {
      settled.set(batch, await postBatch(again.url, client, batch));
    }
    faults.push(...(await findUnsettled(again.url, client, settled)));
    await again.kill();
  }
  return { kills: options.kills, acknowledged, unanswered, faults };
}

async function writeUntilKilled(
  server: { readonly url: string; readonly kill: () => Promise<void> },
  client: ModelClient,
  { kill, random }: { readonly kill: number; readonly random: () => number },
): Promise<Round> {
  const round: Round = { acknowledged: new Map(), unanswered: [] };
  let killed = false;
  const isKilled = (): boolean => killed;
  const nameOf = (writer: number): string => `kill${kill}-writer${writer}`;
  const submitters = await Promise.all(
    Array.from({ length: WRITERS }, (_, writer) =>
      submitterOf(server.url, client, { writer, clientId: nameOf(writer) }),
    ),
  );
  const write = async (submit: Submit, writer: number): Promise<void> => {
    const clientId = nameOf(writer);
    for (let n = 0; !isKilled(); n += 1) {
      const notes = 1 + Math.floor(random() * NOTES_PER_BATCH_MAX);
      const ids = Array.from({ length: notes }, (_, i) => `N${kill}.${writer}.${n}.${i}`);
      const batch = { clientId, n, ids };
      try {
        round.acknowledged.set(batch, await submit(batch));
      } catch (error) {
        if (!isKilled()) throw error;
        round.unanswered.push(batch);
      }
    }
  };
  const writers = Promise.all(submitters.map(write));
  const { min, max } = KILL_AFTER_MS;
  // The first answer takes long, because the server loads what it needs for it.
  while (round.acknowledged.size === 0) await wait(1);
  await wait(min + random() * (max - min));
  killed = true;
  await Promise.all([server.kill(), writers]);
  return round;
}

async function submitterOf(
  url: string,
  client: ModelClient,
  { writer, clientId }: { readonly writer: number; readonly clientId: string },
): Promise<Submit> {
  if (writer % 2 === 0) return (batch) => postBatch(url, client, batch);
  const socket = await SocketClient.connect(url, client, clientId);
  return (batch) => socket.submit(batch.n, toNotes(batch));
}

/** Acknowledged batches that the restarted server does not have whole. */
async function findLost(
  url: string,
  client: ModelClient,
  acknowledged: ReadonlyMap<PostedBatch, number>,
): Promise<string[]> {
  const { seq, ids } = await readState(url, client);
  return [...acknowledged].flatMap(([batch, batchSeq]) => {
    const missing = batch.ids.filter((id) => !ids.has(id));
    if (missing.length > 0) return [`${batch.clientId} ${batch.n} lost ${missing.join()}`];
    return batchSeq > seq ? [`${batch.clientId} ${batch.n} got ${batchSeq}, after ${seq}`] : [];
  });
}

/** Numbers given twice or not at all, and records that no batch accounts for. */
async function findUnsettled(
  url: string,
  client: ModelClient,
  settled: ReadonlyMap<PostedBatch, number>,
): Promise<string[]> {
  const { seq, ids } = await readState(url, client);
  const numbers = new Set(settled.values());
  const notes = [...ids].filter((id) => id.startsWith("N")).length;
  const expectedNotes = [...settled.keys()].reduce((sum, batch) => sum + batch.ids.length, 0);
  return [
    ...(numbers.size === settled.size ? [] : ["two batches got the same number"]),
    // The first number is the creation's.
    ...(settled.size === seq - 1 ? [] : [`${settled.size} batches, but the model is at ${seq}`]),
    ...(notes === expectedNotes ? [] : [`${expectedNotes} notes were sent, ${notes} are there`]),
  ];
}
