import type { PresenceFeed } from "../live/presence-feed";
import { type FieldHold, fieldKey } from "../people-slice";
import { areSameHolders, type Holder, holdersOf } from "./field-holds";

/** A field of a record, by the name that the model gives it. */
export type FieldRef = { readonly id: string; readonly field: string };

type Ports = {
  /** What the fields show of it. */
  readonly setHolds: (holds: ReadonlyMap<string, FieldHold>) => void;
  /** How a field shows it, with what takes the field over. */
  readonly note: (holder: Holder, takeOver: () => void) => FieldHold["renderNote"];
};

/** Tells the others in which field this page types, and keeps the fields in which others do. */
export class SharedFields {
  readonly #feed: Pick<PresenceFeed, "store" | "tell">;
  readonly #ports: Ports;
  #own: FieldRef | null = null;
  #holders: readonly Holder[] = [];

  constructor(feed: Pick<PresenceFeed, "store" | "tell">, ports: Ports) {
    this.#feed = feed;
    this.#ports = ports;
  }

  /** Somebody here begins to type in a field, or goes on; not where somebody else holds it. */
  enter(at: FieldRef): void {
    const isHeld = this.#holders.some(({ key, isShared }) => key === keyOf(at) && !isShared);
    if (!isHeld) this.#take(at);
  }

  /** The focus leaves a field, or whatever field it was in. */
  leave(at = this.#own): void {
    // On the way to a field that is taken over, the focus leaves another.
    if (!this.#own || !at || keyOf(at) !== keyOf(this.#own)) return;
    this.#own = null;
    this.#feed.tell({ editing: undefined });
    this.refresh();
  }

  /** The others may be at other fields than before. */
  refresh(): void {
    const holders = holdersOf(this.#feed.store.getState(), this.#own && keyOf(this.#own));
    if (areSameHolders(holders, this.#holders)) return;
    this.#holders = holders;
    this.#ports.setHolds(new Map(holders.map((holder) => [holder.key, this.#show(holder)])));
  }

  close(): void {
    this.leave();
    this.#holders = [];
    this.#ports.setHolds(new Map());
  }

  #show(holder: Holder): FieldHold {
    return {
      color: holder.person.color,
      isLocked: !holder.isShared,
      renderNote: this.#ports.note(holder, () => this.#take(holder.at)),
    };
  }

  #take(at: FieldRef): void {
    this.#own = at;
    this.#feed.tell({ editing: at });
    this.refresh();
  }
}

function keyOf({ id, field }: FieldRef): string {
  return fieldKey(id, field);
}
