import type { ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import type { Batch, Operation } from "@/lib/sync/operations";
import type { Role } from "@/lib/sync/role";
import type { Ranking } from "@/lib/worklist/ranking";

import { createModelStore } from "../model-store";
import type { SnapshotOutcome } from "../net/fetch-snapshot";
import type { PostOutcome } from "../net/ops-port";
import { NO_OUTBOX, type OutboxPort } from "../outbox/outbox";
import { aRanking } from "./rankings";
import { someRecords } from "./records";

const settled = () => new Promise((resolve) => setImmediate(resolve));
export function setRate(mid: number): Operation[] {
  return [{ op: "patch", id: "A1", fields: { ratePerYear: { mid } } }];
}
export function setTitle(title: string): Operation[] {
  return [{ op: "patch", id: "A1", fields: { title } }];
}

export function snapshotOf(
  records: ModelRecord[],
  seq: number,
  role: Role = "edit",
): SnapshotOutcome {
  return { kind: "found", snapshot: { seq, epoch: 1, me: { role }, records } };
}

/** A store whose server is answered by hand; `frames` are drawn when the test says so. */
export function aStore({
  role = "edit",
  reload = snapshotOf(someRecords(), 10),
  outbox = NO_OUTBOX,
}: { role?: Role; reload?: SnapshotOutcome; outbox?: OutboxPort } = {}) {
  const opening = snapshotOf(someRecords(), 10, role);
  if (opening.kind !== "found") throw new Error("a snapshot is found");
  const posts: (readonly Batch[])[] = [];
  const answers: ((outcome: PostOutcome) => void)[] = [];
  const frames: (() => void)[] = [];
  const ranked: ReadModel[] = [];
  const rank = (model: ReadModel): Ranking => {
    ranked.push(model);
    return aRanking({ unit: "points", risk: { current: 0, planned: 0, complete: true } });
  };
  const { store, connection } = createModelStore({
    modelId: "M1",
    snapshot: opening.snapshot,
    rank,
    ports: {
      post: (batches) => {
        posts.push(batches);
        return new Promise((resolve) => answers.push(resolve));
      },
      live: null,
      outbox,
      seen: { load: () => null, save: () => undefined, onOthers: () => undefined },
      ready: () => Promise.resolve(),
      reload: () => Promise.resolve(reload),
      timers: { after: () => () => undefined, random: () => 0 },
      nextFrame: (run) => void frames.push(run),
    },
  });
  const answer = async (outcome: PostOutcome) => {
    answers.shift()?.(outcome);
    await settled();
  };
  const commit = (n: number, seq: number, skipped: { id: string; field: string }[] = []) =>
    answer({ kind: "answered", results: [{ n, seq, skipped }] });
  const drawFrame = () => frames.splice(0).forEach((run) => run());
  const title = () => {
    const record = store.getState().records.get("A1");
    return record?.kind === "attack" ? record.title : undefined;
  };
  return { store, connection, posts, answer, commit, ranked, frames, drawFrame, title };
}
