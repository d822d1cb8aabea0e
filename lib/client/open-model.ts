import type { Ranking } from "@/lib/worklist/ranking";

import { storedSeen } from "./comments/seen-comments";
import { onFirstTouch } from "./first-touch";
import { newClientId } from "./ids";
import { openBrowserSocket } from "./live/socket-port";
import { createTicketPort } from "./live/ticket-port";
import { createModelStore, type ModelConnection, type OpenModel } from "./model-store";
import { fetchRanking } from "./net/fetch-ranking";
import { fetchSnapshot, type Snapshot, type SnapshotOutcome } from "./net/fetch-snapshot";
import { createOpsPort } from "./net/ops-port";
import { createSendingPort, whenKept } from "./net/sending-port";
import { isOutboxThere, openOutbox } from "./outbox/open-outbox";
import { NO_OUTBOX, type Outbox } from "./outbox/outbox";
import { createPart } from "./part";
import { createRanker } from "./ranker";

export type OpenOutcome =
  | { readonly kind: "open"; readonly model: OpenModel }
  | Exclude<SnapshotOutcome, { kind: "found" }>;

/** Before a change can ask for it, so that numbers follow the first one at once. */
const ENGINE = createPart(() => import("./engine"));

/** A model of thousands that nobody opened since it changed may take the server longer. */
const RANKING_PATIENCE_MS = 150;

/** Opens a model in this browser: asks for its snapshot and makes the store around it. */
export async function openModel(modelId: string): Promise<OpenOutcome> {
  const asked = fetchSnapshot(modelId, fetchHere);
  const ranked = fetchRanking(modelId, fetchHere);
  const outcome = await asked;
  if (outcome.kind !== "found") return outcome;
  const { snapshot } = outcome;
  const known = await Promise.race([ranked, pause(RANKING_PATIENCE_MS).then(() => null)]);
  const ranking = known?.seq === snapshot.seq ? known.ranking : null;
  if (!ranking) await ENGINE.load();
  // Who only reads stores nothing, but may have left something when they could write.
  const isStoring = snapshot.me.role !== "view" || (await isOutboxThere());
  return { kind: "open", model: connect(modelId, { snapshot, ranking }, isStoring) };
}

function connect(
  modelId: string,
  { snapshot, ranking }: { readonly snapshot: Snapshot; readonly ranking: Ranking | null },
  isStoring: boolean,
): OpenModel {
  const clientId = newClientId();
  let connection: ModelConnection | null = null;
  const onChange = () => connection?.noteKeeping();
  const opened = isStoring ? openOutbox({ modelId, clientId, onChange }) : null;
  const outbox = opened ?? NO_OUTBOX;
  const model = createModelStore({
    modelId,
    snapshot,
    rank: createRanker({
      engine: ENGINE,
      first: ranking,
      onEngine: () => connection?.rankAgain(),
    }),
    ports: {
      post: createSendingPort({
        post: createOpsPort(modelId, clientId, fetchHere),
        outbox,
        look: () => connection?.look() ?? Promise.resolve(true),
        pause,
      }),
      live: {
        clientId,
        ticket: createTicketPort(modelId, fetchHere),
        socket: openBrowserSocket,
      },
      outbox,
      ready: whenKept(outbox, pause),
      seen: storedSeen(modelId),
      reload: () => fetchSnapshot(modelId, fetchHere),
      timers: { after, random: () => Math.random() },
      nextFrame,
    },
  });
  connection = model.connection;
  connection.open();
  const ahead = onFirstTouch(() => void ENGINE.load());
  return withEnd(opened ? withOutbox(model, opened) : model, ahead);
}

const ADOPT_EVERY_MS = 5_000;

/** Looks now and then for what other pages of this browser have left when they went. */
function withOutbox({ connection, ...model }: OpenModel, outbox: Outbox): OpenModel {
  const adopt = () => void outbox.adopt().then((kept) => connection.adopt(kept));
  const timer = setInterval(adopt, ADOPT_EVERY_MS);
  adopt();
  const end = () => {
    clearInterval(timer);
    outbox.close();
  };
  return withEnd({ ...model, connection }, end);
}

function withEnd({ connection, ...model }: OpenModel, end: () => void): OpenModel {
  const close = () => {
    connection.close();
    end();
  };
  return { ...model, connection: { ...connection, close } };
}

function fetchHere(input: string, init?: RequestInit): Promise<Response> {
  return globalThis.fetch(input, init);
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void after(ms, resolve));
}

/** Pages that nobody looks at draw no pictures, and have to keep up all the same. */
const HIDDEN_FRAME_MS = 250;

function nextFrame(run: () => void): void {
  const once = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    run();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, HIDDEN_FRAME_MS);
}
