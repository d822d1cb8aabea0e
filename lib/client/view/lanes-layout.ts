import type { ReadModel } from "@/lib/model/read-model";

import type { CardKind, Point } from "../commands/problem";
import { type CardRecord, isCardRecord } from "./card-record";
import { CARD_SIZE, cardSize, HERO_SIZE, isTooClose, type Rect } from "./card-size";

export type Places = ReadonlyMap<string, Point>;

const GAP = 24;
const COLUMN_GAP = 48;
const LANE_GAP = 72;
const ATTACKS_PER_COLUMN = 6;
/** Room is kept for so many, so that a model that grows keeps its lanes apart. */
const ATTACK_ROWS_LEAST = 5;
const DEFENSES_PER_ROW = 4;
const ROW = CARD_SIZE.height + GAP;
/** The right end of a full row of defenses, with which the asset's card ends too. */
const RIGHT = DEFENSES_PER_ROW * (CARD_SIZE.width + GAP) - GAP;

type Slot = (index: number) => Point;

/** The order of the lanes; the same card never comes twice. */
const KINDS: readonly CardKind[] = ["attack", "asset", "defense", "attacker"];

/**
 * The lanes: attacks in columns on the left, the asset on the right at half their height, defenses
 * in rows below, attackers left of all. The same for the same cards in the same order.
 */
export function lanesLayout(model: ReadModel, ids: Iterable<string>): Places {
  const cards = cardsOf(model, ids);
  const attacks = cards.filter(({ kind }) => kind === "attack").length;
  const layout = new Map<string, Point>();
  for (const kind of KINDS) {
    const slot = slotsFor(kind, attacks);
    for (const [index, { id }] of cards.filter((card) => card.kind === kind).entries()) {
      layout.set(id, slot(index));
    }
  }
  return layout;
}

/**
 * Where cards stand that nobody has placed. While nobody has placed any, a card that joins has the
 * lanes made anew; from then on it takes the first place of its lane that is free, and no card
 * moves because of another. Homes of deleted cards are kept: undo brings the cards back.
 */
export function nextHomes(homes: Places, model: ReadModel, shownIds: ReadonlySet<string>): Places {
  const placed = placedCards(model);
  const joining = cardsOf(model, shownIds).filter(({ id }) => !homes.has(id) && !placed.has(id));
  if (joining.length === 0) return homes;
  if (placed.size === 0) return lanesLayout(model, shownIds);
  const places = boardLayout(model, shownIds, homes);
  const next = new Map(homes);
  for (const { id } of joining) {
    const at = places.get(id);
    if (at) next.set(id, at);
  }
  return next;
}

/**
 * What one gesture writes down when somebody arranges cards: where the moved ones are now, and where
 * those stand that nobody has placed yet. So an arranged board looks the same to everybody and
 * after a reload, whatever the numbers do meanwhile.
 */
export function arrangement(
  model: ReadModel,
  homes: Places,
  shownIds: ReadonlySet<string>,
  moved: Places,
): Places {
  const placed = placedCards(model);
  const places = new Map(moved);
  for (const { id } of cardsOf(model, shownIds)) {
    const at = homes.get(id);
    if (at && !placed.has(id) && !moved.has(id)) places.set(id, at);
  }
  return places;
}

/**
 * Where every card on the board stands: where somebody placed it, else at its home, else at the
 * first free place of its lane.
 */
export function boardLayout(model: ReadModel, ids: Iterable<string>, homes: Places): Places {
  const placed = placedCards(model);
  const layout = new Map<string, Point>();
  const taken: Rect[] = [];
  const homeless: CardRecord[] = [];
  let attacks = 0;
  for (const card of cardsOf(model, ids)) {
    const at = placed.get(card.id) ?? homes.get(card.id);
    if (card.kind === "attack" && (!at || at.x < CARD_SIZE.width)) attacks += 1;
    if (!at) {
      homeless.push(card);
      continue;
    }
    layout.set(card.id, at);
    taken.push({ ...at, ...cardSize(card.kind) });
  }
  for (const { id, kind } of homeless) {
    const at = firstFree(slotsFor(kind, attacks), kind, taken);
    layout.set(id, at);
    taken.push({ ...at, ...cardSize(kind) });
  }
  return layout;
}

function placedCards(model: ReadModel): Places {
  const placed = new Map<string, Point>();
  for (const { recordId, x, y } of model.of.position) {
    if (x !== undefined && y !== undefined) placed.set(recordId, { x, y });
  }
  return placed;
}

function firstFree(slot: Slot, kind: CardKind, taken: readonly Rect[]): Point {
  const size = cardSize(kind);
  for (let index = 0; ; index += 1) {
    const at = slot(index);
    if (!taken.some((rect) => isTooClose(rect, { ...at, ...size }, GAP / 2))) return at;
  }
}

function cardsOf(model: ReadModel, ids: Iterable<string>): CardRecord[] {
  return [...new Set(ids)].flatMap((id) => {
    const record = model.byId.get(id);
    return isCardRecord(record) ? [record] : [];
  });
}

/** Where a new card of a kind goes: the first free place of its lane. */
export function freePlace(
  model: ReadModel,
  ids: Iterable<string>,
  homes: Places,
  kind: CardKind,
): Point {
  const layout = boardLayout(model, ids, homes);
  const taken = cardsOf(model, layout.keys()).flatMap((card): Rect[] => {
    const at = layout.get(card.id);
    return at ? [{ ...at, ...cardSize(card.kind) }] : [];
  });
  return firstFree(slotsFor(kind, attacksInLane(model, layout)), kind, taken);
}

function attacksInLane(model: ReadModel, layout: Places): number {
  const attacks = cardsOf(model, layout.keys()).filter(({ kind }) => kind === "attack");
  return attacks.filter(({ id }) => (layout.get(id)?.x ?? 0) < CARD_SIZE.width).length;
}

/** The places of a lane, one after the other without end. */
function slotsFor(kind: CardKind, attacks: number): Slot {
  const rows = Math.min(ATTACKS_PER_COLUMN, Math.max(ATTACK_ROWS_LEAST, attacks));
  const laneHeight = rows * ROW - GAP;
  const columns = Math.max(1, Math.ceil(attacks / ATTACKS_PER_COLUMN));
  switch (kind) {
    case "attack":
      return (index) => ({
        x: -Math.floor(index / ATTACKS_PER_COLUMN) * (CARD_SIZE.width + COLUMN_GAP),
        y: (index % ATTACKS_PER_COLUMN) * ROW,
      });
    case "asset":
      return (index) => ({
        x: RIGHT - HERO_SIZE.width,
        y: Math.round((laneHeight - HERO_SIZE.height) / 2) + index * (HERO_SIZE.height + GAP),
      });
    case "defense":
      return (index) => ({
        x: (index % DEFENSES_PER_ROW) * (CARD_SIZE.width + GAP),
        y: laneHeight + LANE_GAP + Math.floor(index / DEFENSES_PER_ROW) * ROW,
      });
    case "attacker":
      return (index) => ({ x: -columns * (CARD_SIZE.width + COLUMN_GAP), y: index * ROW });
  }
}
