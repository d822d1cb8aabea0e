import type { NoticeContent } from "@/lib/client/notice";
import { createModelStore, type OpenModel } from "@/lib/client/model-store";
import { fetchSnapshot } from "@/lib/client/net/fetch-snapshot";
import { createOpsPort } from "@/lib/client/net/ops-port";
import { createTicketPort } from "@/lib/client/live/ticket-port";
import { NO_OUTBOX } from "@/lib/client/outbox/outbox";
import type { Ranking } from "@/lib/worklist/ranking";

import type { Chance } from "./chance";
import type { SimLink } from "./sim-links";
import type { SimNetwork } from "./sim-network";
import type { VirtualClock } from "./virtual-clock";

const FRAME_MS = 16;

/** No number of the model is looked at here, and ranking takes most of the time of a page. */
const NO_RANKING: Ranking = {
  unit: "points",
  horizonYears: 3,
  risk: { current: 0, planned: 0, complete: true },
  attacks: [],
  items: [],
  stopAfterRank: null,
  notWorthIt: [],
  unscored: [],
  alternatives: [],
};

/** The shipped store of an open model, with its clock and its network replaced. */
export class SimPage {
  readonly clientId: string;
  readonly link: SimLink;
  readonly network: SimNetwork;
  model: OpenModel | null = null;
  isClosed = false;
  readonly #clock: VirtualClock;
  readonly #chance: Chance;

  constructor(
    clientId: string,
    link: SimLink,
    parts: { readonly network: SimNetwork; readonly clock: VirtualClock; readonly chance: Chance },
  ) {
    this.clientId = clientId;
    this.link = link;
    this.network = parts.network;
    this.#clock = parts.clock;
    this.#chance = parts.chance;
  }

  /** Loads the model, as often as it takes; a page without a way in shows that and stays so. */
  async load(modelId: string): Promise<void> {
    const { fetch, socket } = this.network;
    for (;;) {
      const outcome = await fetchSnapshot(modelId, fetch);
      if (outcome.kind === "missing" || this.isClosed) return;
      if (outcome.kind === "failed") {
        await this.#clock.sleep(500);
        continue;
      }
      this.model = createModelStore({
        modelId,
        snapshot: outcome.snapshot,
        rank: () => NO_RANKING,
        ports: {
          post: createOpsPort(modelId, this.clientId, fetch),
          reload: () => fetchSnapshot(modelId, fetch),
          live: { clientId: this.clientId, ticket: createTicketPort(modelId, fetch), socket },
          outbox: NO_OUTBOX,
          seen: { load: () => null, save: () => undefined, onOthers: () => undefined },
          ready: () => Promise.resolve(),
          timers: { after: this.#clock.after, random: this.#chance.number },
          nextFrame: (run) => void this.#clock.after(FRAME_MS, run),
        },
      });
      this.model.connection.open();
      return;
    }
  }

  close(): void {
    this.isClosed = true;
    this.model?.connection.flush();
    this.model?.connection.close();
    this.network.cut();
  }

  get notices(): readonly NoticeContent[] {
    return this.model?.store.getState().notices ?? [];
  }
}
