import { newScoringCache } from "@/lib/scoring/scoring-cache";
import { rankModel } from "@/lib/worklist/rank-model";

import { newClientId } from "./ids";
import { createModelStore, type OpenModel } from "./model-store";
import { fetchSnapshot, type SnapshotOutcome } from "./net/fetch-snapshot";
import { createOpsPort } from "./net/ops-port";

export type OpenOutcome =
  | { readonly kind: "open"; readonly model: OpenModel }
  | Exclude<SnapshotOutcome, { kind: "found" }>;

/** Opens a model in this browser: asks for its snapshot and makes the store around it. */
export async function openModel(modelId: string): Promise<OpenOutcome> {
  const fetch = (input: string, init?: RequestInit) => globalThis.fetch(input, init);
  const outcome = await fetchSnapshot(modelId, fetch);
  if (outcome.kind !== "found") return outcome;
  const cache = newScoringCache();
  const model = createModelStore({
    modelId,
    snapshot: outcome.snapshot,
    rank: (readModel) => rankModel(readModel, cache),
    ports: {
      post: createOpsPort(modelId, newClientId(), fetch),
      reload: () => fetchSnapshot(modelId, fetch),
      timers: { after, random: () => Math.random() },
      nextFrame: (run) => void requestAnimationFrame(run),
    },
  });
  return { kind: "open", model };
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
