import { createStore, type StoreApi } from "zustand/vanilla";

import { LIVE } from "@/lib/sync/live/limits";
import type { Person, Presence } from "@/lib/sync/live/presence";
import type { ServerFrame } from "@/lib/sync/live/server-frames";

import type { LiveStatus } from "./live-channel";

export type PresenceState = {
  readonly status: LiveStatus;
  /** This page, as the others know it; null before the first connection. */
  readonly me: { readonly id: string; readonly personId: string } | null;
  /** Every open page in the model, this one too, by its id. */
  readonly people: ReadonlyMap<string, Person>;
  /** Where the other pages are now. */
  readonly places: ReadonlyMap<string, Presence>;
};

/** What is other than before; undefined for what is no longer so. */
export type PresenceChange = { readonly [K in keyof Presence]?: Presence[K] | undefined };

export type PresenceStore = StoreApi<PresenceState>;

type Ports = {
  readonly after: (ms: number, run: () => void) => () => void;
  /** Tells the others; false where that is not possible now. */
  readonly send: (presence: Presence) => boolean;
};

/**
 * Who is in the model and where: beside the store of the model, because it changes twenty times a
 * second and nothing of the model depends on it.
 */
export class PresenceFeed {
  readonly store: PresenceStore = createStore<PresenceState>(() => ({
    status: "connecting",
    me: null,
    people: new Map(),
    places: new Map(),
  }));
  readonly #ports: Ports;
  #own: Presence = {};
  #isChanged = false;
  #cancelTimer: (() => void) | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** What has changed of where this person is; told to the others at most 20 times a second. */
  tell(change: PresenceChange): void {
    this.#own = withoutUndefined({ ...this.#own, ...change });
    this.#isChanged = true;
    if (!this.#cancelTimer) this.#sendNow();
  }

  setStatus(status: LiveStatus): void {
    if (status === "live") this.store.setState({ status });
    else this.store.setState({ status, people: new Map(), places: new Map() });
  }

  hear(frame: ServerFrame): void {
    const { people, places, me } = this.store.getState();
    switch (frame.type) {
      case "welcome": {
        const { id, personId } = frame.me;
        this.store.setState({
          me: { id, personId },
          people: new Map(frame.people.map((person) => [person.id, person])),
          places: new Map(frame.presence),
        });
        if (Object.keys(this.#own).length > 0) this.tell({});
        break;
      }
      case "people": {
        const left = new Set(frame.gone);
        const stayed = [...people].filter(([id]) => !left.has(id));
        this.store.setState({
          people: new Map([...stayed, ...frame.here.map((each) => [each.id, each] as const)]),
          places: new Map([...places].filter(([id]) => !left.has(id))),
        });
        break;
      }
      case "presence": {
        const others = frame.places.filter(([id]) => id !== me?.id);
        if (others.length > 0) this.store.setState({ places: new Map([...places, ...others]) });
        break;
      }
      default:
    }
  }

  close(): void {
    this.#cancelTimer?.();
  }

  #sendNow(): void {
    this.#isChanged = false;
    this.#ports.send(this.#own);
    this.#cancelTimer = this.#ports.after(LIVE.presenceEveryMs, () => {
      this.#cancelTimer = null;
      if (this.#isChanged) this.#sendNow();
    });
  }
}

function withoutUndefined({
  screen,
  cursor,
  view,
  selection,
  editing,
  drag,
}: PresenceChange): Presence {
  return {
    ...(screen && { screen }),
    ...(cursor && { cursor }),
    ...(view && { view }),
    ...(selection && { selection }),
    ...(editing && { editing }),
    ...(drag && { drag }),
  };
}
