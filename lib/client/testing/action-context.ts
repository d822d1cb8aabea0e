import type { ModelRecord } from "@/lib/model/record";

import { createModelStore } from "../model-store";
import { NO_OUTBOX } from "../outbox/outbox";
import { aRanking } from "./rankings";
import { someRecords } from "./records";

/** An open model of which nothing is sent, and the page that actions run on. */
export function anActionContext(
  role: "view" | "edit" = "edit",
  records: ModelRecord[] = someRecords(),
) {
  const { store } = createModelStore({
    modelId: "M1",
    snapshot: { seq: 1, epoch: 1, me: { role }, records },
    rank: () => aRanking(),
    ports: {
      post: () => new Promise(() => undefined),
      live: null,
      outbox: NO_OUTBOX,
      seen: { load: () => null, save: () => undefined, onOthers: () => undefined },
      ready: () => Promise.resolve(),
      reload: () => Promise.resolve({ kind: "missing" }),
      timers: { after: () => () => undefined, random: () => 0 },
      nextFrame: (run) => run(),
    },
  });
  const paths: string[] = [];
  return {
    store,
    newTitle: (kind: string) => `New ${kind}`,
    screen: "board" as const,
    navigate: (path: string) => void paths.push(path),
    paths,
  };
}
