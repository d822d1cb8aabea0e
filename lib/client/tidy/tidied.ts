import type { CardKind, Point } from "../commands/problem";
import { dagreOrder } from "./dagre-order";
import { type Lane, laneCells, laneOf, type LaneShape } from "./lane-grid";
import { type Block, blockOf, type LooseInput } from "./tidy-block";
import type { TidyCard, TidyInput } from "./tidy-input";

const LANE_GAP = 72;
const ROWS_PER_COLUMN = 6;
const DEFENSES_PER_ROW = 4;

/**
 * Cards set in their lanes with nothing over anything else: attackers, attacks and assets from left
 * to right, defenses below. Cards that somebody placed keep their order; that of the others is
 * Dagre's. The cards of a frame are set in lanes of their own, and it stands as one in a lane of the
 * board.
 */
export function tidied({ cards, frames, links }: TidyInput): ReadonlyMap<string, Point> {
  const blocks = frames.flatMap((frame) => blockOf(frame, cards, links, inLanes) ?? []);
  const blockOfCard = new Map(
    blocks.flatMap((block) => [...block.inside.keys()].map((id) => [id, block.card.id] as const)),
  );
  const ends = (id: string) => blockOfCard.get(id) ?? id;
  const places = inLanes({
    cards: [...cards.filter(({ id }) => !blockOfCard.has(id)), ...blocks.map(({ card }) => card)],
    links: links.map(({ from, to }) => ({ from: ends(from), to: ends(to) })),
  });
  return new Map([...places].flatMap(([id, at]) => unpacked(blocks, id, at)));
}

/** The places of the cards in a block, or of a card itself. */
function unpacked(blocks: readonly Block[], id: string, at: Point): [string, Point][] {
  const block = blocks.find(({ card }) => card.id === id);
  if (!block) return [[id, at]];
  return [...block.inside].map(([cardId, { x, y }]) => [cardId, { x: at.x + x, y: at.y + y }]);
}

function inLanes(input: LooseInput): ReadonlyMap<string, Point> {
  const order = dagreOrder(input);
  const cards = [...input.cards].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const lane = (kind: CardKind): Lane => {
    const members = cards.filter((card) => card.kind === kind);
    return laneOf(members, laneCells(members, shapeOf(kind, members.length)));
  };
  return nearWhereTheyWere(
    input.cards,
    joined({
      attacker: lane("attacker"),
      attack: lane("attack"),
      asset: lane("asset"),
      defense: lane("defense"),
    }),
  );
}

function shapeOf(kind: CardKind, count: number): LaneShape {
  if (kind === "defense") {
    // A square of many is read more easily than a tower.
    const columns = Math.max(DEFENSES_PER_ROW, Math.ceil(Math.sqrt(count / 2)));
    return { columns, fills: "rows", rowsPerColumn: 1 };
  }
  const rowsPerColumn = Math.max(ROWS_PER_COLUMN, Math.ceil(Math.sqrt(count * 2)));
  const columns = Math.max(1, Math.ceil(count / rowsPerColumn));
  return { columns, fills: "columns", rowsPerColumn };
}

/** The lanes beside each other, at half height, and the defenses below. */
function joined(lanes: Readonly<Record<CardKind, Lane>>): Map<string, Point> {
  const { attacker, attack, asset, defense } = lanes;
  const height = Math.max(attacker.height, attack.height, asset.height);
  const left = attacker.width > 0 ? -(attacker.width + LANE_GAP) : 0;
  const right = Math.max(attack.width + LANE_GAP, defense.width - asset.width);
  const middle = (lane: Lane) => (height - lane.height) / 2;
  return new Map([
    ...moved(attacker, left, middle(attacker)),
    ...moved(attack, 0, middle(attack)),
    ...moved(asset, right, middle(asset)),
    ...moved(defense, 0, height === 0 ? 0 : height + LANE_GAP),
  ]);
}

function moved({ places }: Lane, dx: number, dy: number): [string, Point][] {
  return [...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]);
}

/** All of them moved together by what most placed cards would otherwise have moved. */
function nearWhereTheyWere(
  cards: readonly TidyCard[],
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const ways = cards.flatMap(({ id, at, isPlaced }) => {
    const to = isPlaced ? places.get(id) : undefined;
    return to ? [{ x: at.x - to.x, y: at.y - to.y }] : [];
  });
  const dx = median(ways.map(({ x }) => x));
  const dy = median(ways.map(({ y }) => y));
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: Math.round(x + dx), y: Math.round(y + dy) }]),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
