import { newScoringCache } from "@/lib/scoring/scoring-cache";
import { rankModel } from "@/lib/worklist/rank-model";

import { storedSeen } from "./comments/seen-comments";
import { newClientId } from "./ids";
import { createModelStore, type ModelConnection, type OpenModel } from "./model-store";
import { fetchSnapshot, type Snapshot, type SnapshotOutcome } from "./net/fetch-snapshot";
import { createOpsPort } from "./net/ops-port";
import { createSendingPort } from "./net/sending-port";
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
  const outbox = isStoring ? openOutbox({ modelId, clientId, onChange }) : null;
  const model = createModelStore({
    modelId,
    snapshot,
    rank: (readModel) => rankModel(readModel, cache),
    ports: {
      post: createSendingPort({
        post: createOpsPort(modelId, clientId, fetchHere),
        outbox: outbox ?? NO_OUTBOX,
        look: () => connection?.look() ?? Promise.resolve(true),
        pause: (ms) => new Promise((resolve) => void after(ms, resolve)),
      }),
      outbox: outbox ?? NO_OUTBOX,
      seen: storedSeen(modelId),
      reload: () => fetchSnapshot(modelId, fetchHere),
      timers: { after, random: () => Math.random() },
      nextFrame: (run) => void requestAnimationFrame(run),
    },
  });
  connection = model.connection;
  return outbox ? withOutbox(model, outbox) : model;
}

const ADOPT_EVERY_MS = 20_000;

/** Looks now and then for what other pages of this browser have left when they went. */
function withOutbox({ store, connection }: OpenModel, outbox: Outbox): OpenModel {
  const adopt = () => void outbox.adopt().then((kept) => connection.adopt(kept));
  const timer = setInterval(adopt, ADOPT_EVERY_MS);
  adopt();
  const close = () => {
    clearInterval(timer);
    connection.close();
    outbox.close();
  };
  return { store, connection: { ...connection, close } };
}

function fetchHere(input: string, init?: RequestInit): Promise<Response> {
  return globalThis.fetch(input, init);
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
