import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import { effectShare, isVoid } from "@/lib/scoring/effect-share";
import type { Ranking } from "@/lib/worklist/ranking";

import { linkId } from "../commands/link-id";
import { statusOf } from "./defense-figures";
import { indexRanking } from "./ranking-index";

/** A line of the board. `id` is what a selection holds and `disconnect` takes. */
export type BoardEdge = {
  readonly id: string;
  readonly kind: "leads-to" | "stops" | "worsens" | "needs" | "carries-out" | "part-of";
  readonly sourceId: string;
  readonly targetId: string;
  /** The lines that it stands for, where an end of them is folded away. */
  readonly parts?: readonly BoardEdge[];
};

/** Effects below this share show only when one looks at an end of them. */
const MINOR_SHARE = 0.1;
const WIDTH_LEAST = 1;
const WIDTH_MOST = 6;

/**
 * The lines between the cards and steps that are on the board, in a stable order. An effect on a
 * failure goes to the asset's card; one on a step that is folded away, to the attack's.
 */
export function boardEdges(model: ReadModel, onBoard: ReadonlySet<string>): BoardEdge[] {
  const edges = [
    ...model.of.attack.flatMap((attack) => attackEdges(model, attack)),
    ...model.of.effect.flatMap((effect) => effectEdge(model, effect, onBoard)),
    ...model.of.requirement.map(({ id, defenseId, requiredId }): BoardEdge => ({
      id,
      kind: "needs",
      sourceId: defenseId,
      targetId: requiredId,
    })),
    ...model.of.step.flatMap((step) =>
      (step.childIds ?? []).map((childId): BoardEdge => partOf(step.id, childId)),
    ),
  ];
  return edges.filter(({ sourceId, targetId }) => onBoard.has(sourceId) && onBoard.has(targetId));
}

function attackEdges(model: ReadModel, attack: RecordOf<"attack">): BoardEdge[] {
  const { id } = attack;
  const leads = (attack.failureIds ?? []).flatMap((failureId): BoardEdge[] => {
    const failure = model.byId.get(failureId);
    if (failure?.kind !== "failure") return [];
    const kind = "leads-to" as const;
    return [{ id: linkId(id, failureId), kind, sourceId: id, targetId: failure.assetId }];
  });
  const carried = (attack.attackerIds ?? []).map((attackerId): BoardEdge => ({
    id: linkId(attackerId, id),
    kind: "carries-out",
    sourceId: attackerId,
    targetId: id,
  }));
  return [
    ...leads,
    ...carried,
    ...(attack.rootStepId === undefined ? [] : [partOf(id, attack.rootStepId)]),
  ];
}

/** Steps stand left of what they are a part of, so the line runs from the part to the whole. */
function partOf(wholeId: string, partId: string): BoardEdge {
  return { id: linkId(wholeId, partId), kind: "part-of", sourceId: partId, targetId: wholeId };
}

function effectEdge(
  model: ReadModel,
  effect: RecordOf<"effect">,
  onBoard: ReadonlySet<string>,
): BoardEdge[] {
  const targetId = cardOfTarget(model, effect.targetId, onBoard);
  if (targetId === null) return [];
  const share = effectShare(effect, model.settings);
  const kind = share !== undefined && share < 0 ? "worsens" : "stops";
  return [{ id: effect.id, kind, sourceId: effect.defenseId, targetId }];
}

function cardOfTarget(
  model: ReadModel,
  targetId: string,
  onBoard: ReadonlySet<string>,
): string | null {
  const target = model.byId.get(targetId);
  if (target?.kind === "failure") return target.assetId;
  if (target?.kind === "step" && !onBoard.has(target.id)) return target.attackId ?? null;
  return target?.id ?? null;
}

/** Everything about an edge that changes with the numbers, kept apart so that only it is redrawn. */
export type EdgeLook = {
  readonly width: number;
  /** Of an effect: the share it takes away; null where nobody estimated it. */
  readonly share: number | null;
  /** What it belongs to is only an idea. */
  readonly isIdea: boolean;
  /** Too small to show unless one looks at it. */
  readonly isMinor: boolean;
  /** A condition keeps it from working. */
  readonly isVoid: boolean;
};

const PLAIN: EdgeLook = { width: 1.5, share: null, isIdea: false, isMinor: false, isVoid: false };

/** How an edge looks with the numbers as they are. */
export function edgeLook(model: ReadModel, ranking: Ranking, edge: BoardEdge): EdgeLook {
  if (edge.parts) return bundleLook(edge.parts.map((part) => edgeLook(model, ranking, part)));
  switch (edge.kind) {
    case "leads-to":
      return { ...PLAIN, width: arrowWidth(ranking, edge.sourceId) };
    case "stops":
    case "worsens":
      return effectLook(model, edge.id);
    default:
      return PLAIN;
  }
}

/** As strong as the strongest of them, and as sure as the surest. */
function bundleLook(looks: readonly EdgeLook[]): EdgeLook {
  const [only, another] = looks;
  if (only && !another) return only;
  return {
    width: Math.max(...looks.map(({ width }) => width)),
    share: null,
    isIdea: looks.every(({ isIdea }) => isIdea),
    isMinor: looks.every(({ isMinor }) => isMinor),
    isVoid: looks.every(({ isVoid }) => isVoid),
  };
}

/** 1 to 6, by the risk that the attack leaves; the most expensive attack is the widest. */
function arrowWidth(ranking: Ranking, attackId: string): number {
  const { attacks, lossMost } = indexRanking(ranking);
  const loss = attacks.get(attackId)?.expectedLossPerYear ?? 0;
  if (loss <= 0) return WIDTH_LEAST;
  return WIDTH_LEAST + (WIDTH_MOST - WIDTH_LEAST) * (loss / lossMost);
}

function effectLook(model: ReadModel, effectId: string): EdgeLook {
  const effect = model.byId.get(effectId);
  const defense = effect?.kind === "effect" ? model.byId.get(effect.defenseId) : undefined;
  if (effect?.kind !== "effect" || defense?.kind !== "defense") return PLAIN;
  const share = effectShare(effect, model.settings) ?? null;
  const status = statusOf(defense);
  return {
    width: 1.5,
    share,
    isIdea: status === "idea" || status === "rejected",
    isMinor: share !== null && Math.abs(share) < MINOR_SHARE,
    isVoid: isVoid(defense) || status === "rejected",
  };
}
