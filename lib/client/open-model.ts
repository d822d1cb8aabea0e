import { newScoringCache } from "@/lib/scoring/scoring-cache";
import { rankModel } from "@/lib/worklist/rank-model";

import { storedSeen } from "./comments/seen-comments";
import { newClientId } from "./ids";
import { openBrowserSocket } from "./live/socket-port";
import { createTicketPort } from "./live/ticket-port";
import { createModelStore, type ModelConnection, type OpenModel } from "./model-store";
import { fetchSnapshot, type Snapshot, type SnapshotOutcome } from "./net/fetch-snapshot";
import { createOpsPort } from "./net/ops-port";
import { createSendingPort, whenKept } from "./net/sending-port";
import { isOutboxThere, openOutbox } from "./outbox/open-outbox";
import { NO_OUTBOX, type Outbox } from "./outbox/outbox";

export type OpenOutcome =
  | { readonly kind: "open"; readonly model: OpenModel }
  | Exclude<SnapshotOutcome, { kind: "found" }>;

/** Opens a model in this browser: asks for its snapshot and makes the store around it. */
export async function openModel(modelId: string): Promise<OpenOutcome> {
  const outcome = await fetchSnapshot(modelId, fetchHere);
  if (outcome.kind !== "found") return outcome;
  const { snapshot } = outcome;
  // Who only reads stores nothing, but may have left something when they could write.
  const isStoring = snapshot.me.role !== "view" || (await isOutboxThere());
  return { kind: "open", model: connect(modelId, snapshot, isStoring) };
}

function connect(modelId: string, snapshot: Snapshot, isStoring: boolean): OpenModel {
  const clientId = newClientId();
  const cache = newScoringCache();
  let connection: ModelConnection | null = null;
  const onChange = () => connection?.noteKeeping();
  const opened = isStoring ? openOutbox({ modelId, clientId, onChange }) : null;
  const outbox = opened ?? NO_OUTBOX;
  const model = createModelStore({
    modelId,
    snapshot,
    rank: (readModel) => rankModel(readModel, cache),
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
  return opened ? withOutbox(model, opened) : model;
}

const ADOPT_EVERY_MS = 20_000;

/** Looks now and then for what other pages of this browser have left when they went. */
function withOutbox({ connection, ...model }: OpenModel, outbox: Outbox): OpenModel {
  const adopt = () => void outbox.adopt().then((kept) => connection.adopt(kept));
  const timer = setInterval(adopt, ADOPT_EVERY_MS);
  adopt();
  const close = () => {
    clearInterval(timer);
    connection.close();
    outbox.close();
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
