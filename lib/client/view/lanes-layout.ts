import type { ReadModel } from "@/lib/model/read-model";

import type { Point } from "../commands/problem";
import { type CardRecord, isCardRecord } from "./board-cards";
import { CARD_SIZE, cardSize, HERO_SIZE, isTooClose, type Rect } from "./card-size";

const GAP = 24;
const COLUMN_GAP = 48;
const LANE_GAP = 72;
const ATTACKS_PER_COLUMN = 6;
const DEFENSES_PER_ROW = 4;
const ROW = CARD_SIZE.height + GAP;
/** The right end of a full row of defenses, with which the asset's card ends too. */
const RIGHT = DEFENSES_PER_ROW * (CARD_SIZE.width + GAP) - GAP;

/**
 * Where every card on the board stands. A card that somebody placed stands there. The others stand
 * in lanes: attackers, then attacks on the left, the asset on the right at half height, defenses in
 * rows below. A place that a hand-placed card covers is left free. The same for the same input.
 */
export function lanesLayout(model: ReadModel, ids: readonly string[]): ReadonlyMap<string, Point> {
  const placed = new Map<string, Point>();
  for (const { recordId, x, y } of model.of.position) {
    if (x !== undefined && y !== undefined) placed.set(recordId, { x, y });
  }
  const cards = ids.flatMap((id) => {
    const record = model.byId.get(id);
    return isCardRecord(record) ? [record] : [];
  });
  const taken: Rect[] = cards.flatMap((card) => {
    const at = placed.get(card.id);
    return at ? [{ ...at, ...cardSize(card.kind) }] : [];
  });
  const free = cards.filter(({ id }) => !placed.has(id));
  const of = (kind: CardRecord["kind"]) => free.filter((card) => card.kind === kind);
  const attacks = of("attack");
  const rows = Math.min(attacks.length, ATTACKS_PER_COLUMN);
  const laneHeight = Math.max(rows * ROW - GAP, HERO_SIZE.height);

  const layout = new Map<string, Point>();
  const fill = (records: readonly CardRecord[], slot: (index: number) => Point) => {
    let index = 0;
    for (const { id, kind } of records) {
      const size = cardSize(kind);
      let at = slot(index);
      while (taken.some((rect) => isTooClose(rect, { ...at, ...size }, GAP / 2))) {
        index += 1;
        at = slot(index);
      }
      index += 1;
      layout.set(id, at);
      taken.push({ ...at, ...size });
    }
  };
  fill(attacks, attackSlot);
  fill(of("asset"), (index) => heroSlot(index, laneHeight));
  fill(of("defense"), (index) => defenseSlot(index, laneHeight));
  fill(of("attacker"), (index) => attackerSlot(index, attacks.length));
  for (const { id } of cards) {
    const at = placed.get(id);
    if (at) layout.set(id, at);
  }
  return layout;
}

function attackSlot(index: number): Point {
  const column = Math.floor(index / ATTACKS_PER_COLUMN);
  return {
    x: -column * (CARD_SIZE.width + COLUMN_GAP),
    y: (index % ATTACKS_PER_COLUMN) * ROW,
  };
}

function heroSlot(index: number, laneHeight: number): Point {
  return {
    x: RIGHT - HERO_SIZE.width,
    y: Math.round((laneHeight - HERO_SIZE.height) / 2) + index * (HERO_SIZE.height + GAP),
  };
}

function defenseSlot(index: number, laneHeight: number): Point {
  return {
    x: (index % DEFENSES_PER_ROW) * (CARD_SIZE.width + GAP),
    y: laneHeight + LANE_GAP + Math.floor(index / DEFENSES_PER_ROW) * ROW,
  };
}

function attackerSlot(index: number, attacks: number): Point {
  const columns = Math.max(1, Math.ceil(attacks / ATTACKS_PER_COLUMN));
  return { x: -columns * (CARD_SIZE.width + COLUMN_GAP), y: index * ROW };
}
