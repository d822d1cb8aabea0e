import { invariant } from "@/lib/kernel/invariant";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import { isOfKind } from "@/lib/model/references";
import { applyOverrides, type MovedRow } from "@/lib/worklist/overrides";
import type {
  Band,
  NotWorthIt,
  NotWorthItReason,
  RankedItem,
  Ranking,
} from "@/lib/worklist/ranking";

/** What of a ranking a backlog is made from. */
export type BacklogRanking = Pick<Ranking, "unit" | "items" | "notWorthIt">;

export type BacklogOptions = {
  /** Also what is not worth doing as modelled, after everything else. */
  readonly includeNotWorthIt?: boolean;
  /** Leaves out who does it and the address of its ticket, for readers who may not see them. */
  readonly hideOwners?: boolean;
};

/** A band of the work list, or "leave" for what is not worth doing as modelled. */
export type BacklogBand = Band | "leave";

/** One defense of the work list, before any target's syntax. */
export type BacklogRow = {
  readonly id: string;
  readonly title: string;
  readonly band: BacklogBand;
  /** The figures of the item it belongs to; null for what is not in the list. */
  readonly item: RankedItem | null;
  /** Whole person-days of the defense alone, rounded up; null where nobody estimated. */
  readonly days: number | null;
  readonly status: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly ticketUrl: string;
  readonly explanation: string;
  readonly defense: RecordOf<"defense">;
  /** Others to be done together with it, and what it replaces. */
  readonly togetherWith: readonly string[];
  readonly replaces: readonly string[];
};

const REASONS: Record<NotWorthItReason, string> = {
  "no-risk": "there is no risk to remove",
  "no-effects": "it is not connected to any attack that counts",
  void: "one of its conditions is not met, so it stops nothing",
  "requires-rejected": "it requires a defense that was rejected",
  "requires-alternative": "it requires an alternative that nobody chose",
  "alternative-chosen": "another alternative of its group is in the list",
  "already-covered": "what is ranked above leaves nothing for it to remove",
  "saves-but-adds-risk": "it saves money and adds risk: decide whether that is a good trade",
  "adds-more-risk": "its moving parts or side effects add more risk than it removes",
  "no-gain": "it changes nothing",
};

/**
 * The rows of a backlog: one for each defense, in the order that the work list is shown in: that of
 * the ranking, but for rows that somebody moved, which say so and keep their rank. The defenses of a
 * bundle follow each other and carry the rank and the figures of the bundle, which count once.
 * The model must be the one that was ranked: a defense that it lacks is a bug of the caller.
 */
export function backlogRows(
  ranking: BacklogRanking,
  model: ReadModel,
  options: BacklogOptions = {},
): BacklogRow[] {
  const rows = applyOverrides(ranking, model.of.override).flatMap(({ item, moved }) =>
    item.defenseIds.map((id) => {
      const row = rankedRow(id, item, model, options);
      return { ...row, explanation: [row.explanation, ...moveWords(moved)].join(" ") };
    }),
  );
  if (!options.includeNotWorthIt) return rows;
  return [...rows, ...ranking.notWorthIt.map((entry) => leftRow(entry, model, options))];
}

function moveWords(moved: MovedRow | null): string[] {
  if (moved?.state !== "moved") return [];
  const { reason } = moved;
  return [reason === null ? "Moved by hand." : `Moved by hand: ${reason.replace(/\.$/, "")}.`];
}

function rankedRow(
  id: string,
  item: RankedItem,
  model: ReadModel,
  options: BacklogOptions,
): BacklogRow {
  const others = item.defenseIds.filter((otherId) => otherId !== id);
  return {
    ...plainRow(id, model, options),
    band: item.band,
    item,
    explanation: item.explanation,
    togetherWith: others.map((otherId) => nameOf(otherId, model)),
    replaces: (item.removes ?? []).map((removedId) => nameOf(removedId, model)),
  };
}

function leftRow(
  { id, reason }: NotWorthIt,
  model: ReadModel,
  options: BacklogOptions,
): BacklogRow {
  return {
    ...plainRow(id, model, options),
    band: "leave",
    item: null,
    explanation: `Not worth it as modelled: ${REASONS[reason]}.`,
    togetherWith: [],
    replaces: [],
  };
}

function plainRow(id: string, model: ReadModel, { hideOwners = false }: BacklogOptions) {
  const defense = defenseOf(id, model);
  const days = defense.effortDays?.mid;
  return {
    id,
    title: defense.title,
    days: days === undefined ? null : Math.ceil(days),
    status: defense.status ?? "idea",
    owner: hideOwners ? "" : (defense.ownerName ?? ""),
    dueOn: defense.dueOn ?? "",
    ticketUrl: hideOwners ? "" : (defense.ticketUrl ?? ""),
    defense,
  };
}

function nameOf(id: string, model: ReadModel): string {
  return `${id} ${defenseOf(id, model).title}`;
}

function defenseOf(id: string, model: ReadModel): RecordOf<"defense"> {
  const record = model.byId.get(id);
  invariant(record && isOfKind(record, "defense"), `the ranking names defense ${id} of this model`);
  return record;
}
