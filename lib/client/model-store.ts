import { createStore, type StoreApi } from "zustand/vanilla";

import { createBoardSlice } from "./board-slice";
import { createCommentsSlice } from "./comments/comments-slice";
import type { SeenPort } from "./comments/seen-comments";
import { deriveAll, type Rank } from "./derived";
import { DocumentController } from "./document-controller";
import type { DocumentPorts } from "./document-ports";
import { PresenceFeed } from "./live/presence-feed";
import type { ModelState } from "./model-state";
import type { Snapshot } from "./net/fetch-snapshot";
import type { KeptBatch } from "./outbox/kept-batch";
import { createOverlaySlice } from "./overlay-slice";
import { companyChange, createPeopleSlice } from "./people-slice";
import { createStabilitySlice } from "./simulation/stability-slice";
import { nextHomes } from "./view/lanes-layout";
import { openingIds } from "./view/opening-cards";
import { createViewSlice } from "./view-slice";

export type ModelStore = StoreApi<ModelState>;

/** The parts of an open model that belong to the page's life and not to its state. */
export type ModelConnection = {
  /** Lets the others hear of this page, and it of them. */
  readonly open: () => void;
  /** The network may be back, or the page has come back. */
  readonly retryNow: () => void;
  /** The network is gone. */
  readonly lose: () => void;
  /** The page may be going away for good. True when nothing is left unsaved or unsent. */
  readonly flush: () => boolean;
  /** Takes over what pages that are gone have left on this device. */
  readonly adopt: (kept: readonly KeptBatch[]) => void;
  /** This device keeps more of what waits than before, or less. */
  readonly noteKeeping: () => void;
  /** Takes over the server's state; false when it cannot be reached. */
  readonly look: () => Promise<boolean>;
  /** Ranks what is there once more. */
  readonly rankAgain: () => void;
  readonly close: () => void;
};

export type OpenModel = {
  readonly store: ModelStore;
  /** Who else is there, and where. */
  readonly presence: PresenceFeed;
  readonly connection: ModelConnection;
};

/** One store per open model, made from its snapshot; reads nothing from outside but its ports. */
export function createModelStore({
  modelId,
  snapshot,
  rank,
  ports,
}: {
  readonly modelId: string;
  readonly snapshot: Snapshot;
  readonly rank: Rank;
  readonly ports: DocumentPorts & { readonly seen: SeenPort };
}): OpenModel {
  const records = new Map(snapshot.records.map((record) => [record.id, record]));
  const derived = deriveAll(records, rank);
  const shownIds = new Set(openingIds(derived.readModel, derived.ranking));
  const opening = { shownIds, homes: nextHomes(new Map(), derived.readModel, shownIds) };
  const commentIds = derived.readModel.of.comment.map(({ id }) => id);
  let controller: DocumentController | null = null;
  const presence = new PresenceFeed({
    after: (ms, run) => ports.timers.after(ms, run),
    send: (place) => controller?.tellPresence(place) ?? false,
  });
  const store = createStore<ModelState>((set, get) => {
    const created = new DocumentController({
      ...{ snapshot, derived, rank, ports, people: presence, set, get },
    });
    controller = created;
    return {
      modelId,
      role: snapshot.me.role,
      seq: snapshot.seq,
      ...derived,
      saveState: { kind: "saved" },
      notices: [],
      mergeReport: null,
      stranded: null,
      canUndo: false,
      canRedo: false,
      undoGesture: null,
      redoGesture: null,
      dispatch: (ops, gesture) => created.dispatch(ops, gesture),
      execute: (result, gesture) => created.execute(result, gesture),
      preview: (ops) => created.preview(ops),
      endPreview: () => created.endPreview(),
      undo: () => created.undo(),
      redo: () => created.redo(),
      tell: (notice) => created.tell(notice),
      dismissNotice: (key) => created.dismissNotice(key),
      closeMergeReport: () => set({ mergeReport: null }),
      settleStranded: () => created.settleStranded(),
      postponeStranded: () => set({ stranded: null }),
      ...createViewSlice(set, opening),
      ...createCommentsSlice(set, ports.seen, commentIds),
      ...plainSlices(set),
    };
  });
  watchCompany(store, presence);
  return { store, presence, connection: connectionOf(() => controller, presence) };
}

/** The slices that begin the same in every model. */
function plainSlices(set: ModelStore["setState"]) {
  return {
    ...createBoardSlice(set),
    ...createOverlaySlice(set),
    ...createPeopleSlice(set),
    ...createStabilitySlice(),
  };
}

/** What shows people is loaded when somebody else is there, and not before. */
function watchCompany(store: ModelStore, presence: PresenceFeed): void {
  presence.store.subscribe((now, before) => {
    if (now.people === before.people) return;
    const change = companyChange(store.getState(), now);
    if (change) store.setState(change);
  });
}

function connectionOf(
  controller: () => DocumentController | null,
  presence: PresenceFeed,
): ModelConnection {
  return {
    open: () => controller()?.open(),
    retryNow: () => controller()?.retryNow(),
    lose: () => controller()?.lose(),
    flush: () => controller()?.flush() ?? true,
    adopt: (kept) => controller()?.adopt(kept),
    noteKeeping: () => controller()?.noteKeeping(),
    look: () => controller()?.look() ?? Promise.resolve(true),
    rankAgain: () => controller()?.rankAgain(),
    close: () => {
      presence.close();
      controller()?.close();
    },
  };
}
