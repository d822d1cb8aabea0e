import { err, ok, type Result } from "@/lib/kernel/result";
import { LIMITS } from "@/lib/model/limits";
import type { ReadModel } from "@/lib/model/read-model";
import { REFERENCES } from "@/lib/model/references";
import { type Operation, operationSchema } from "@/lib/sync/operations";

import type { Clip, ClipRecord } from "../clipboard/clip";
import type { NewId } from "../ids";
import type { NewKind } from "../outline/outline-row";
import { isCardRecord } from "../view/card-record";
import type { NewIds } from "./add-lines";
import type { CommandProblem, Point } from "./problem";

export type Pasted = {
  readonly ops: Operation[];
  /** The new cards and frames, to be selected. */
  readonly ids: readonly string[];
  readonly cards: number;
  /** Connections and references that led out of what was copied, and are not there. */
  readonly lost: number;
};

export type PasteInput = {
  readonly clip: Clip;
  /** What is copied within one model keeps what it refers to: an attack its failure, for one. */
  readonly isSameModel: boolean;
  /** How far from where they stood. */
  readonly by: Point;
  readonly newIds: NewIds;
  readonly newId: NewId;
};

/** Adds copied cards under new ids, with everything that was copied with them, in one gesture. */
export function pasteClip(model: ReadModel, input: PasteInput): Result<Pasted, CommandProblem> {
  const { clip, isSameModel, by } = input;
  const isKept = (id: string) => isSameModel && model.byId.has(id);
  // A group of alternatives that is still there takes the copies in.
  const fresh = clip.records.filter(({ kind, id }) => !(kind === "group" && isKept(id)));
  const ids = idsFor(fresh, input);
  const guest = {
    ids,
    isKept,
    hasCatchAll: model.of.attack.some((a) => a.futureUnexpected === true),
  };
  const ops: Operation[] = [];
  let lost = clip.leftOut;
  for (const record of fresh) {
    const moved = record.kind === "position" ? movedBy(record, by) : record;
    const remade = remake(moved, guest);
    lost += remade.lost;
    if (remade.op) ops.push(remade.op);
  }
  if (isTooMuch(ops)) return err({ kind: "too-much-at-once" });
  const shown = fresh.filter((record) => isCardRecord(record) || record.kind === "frame");
  const cards = shown.filter(({ kind }) => kind !== "frame").length;
  return ok({ ops, ids: shown.map(({ id }) => ids.get(id) ?? id), cards, lost });
}

type Guest = {
  readonly ids: ReadonlyMap<string, string>;
  readonly isKept: (id: string) => boolean;
  hasCatchAll: boolean;
};

/** The record under its new id, without what it cannot refer to here; none if that was its point. */
function remake(
  record: ClipRecord,
  guest: Guest,
): { readonly op: Operation | null; readonly lost: number } {
  const { kind, id, ...rest } = record;
  const fields: Record<string, unknown> = { ...rest };
  let lost = 0;
  for (const { field, list, onDelete, read } of REFERENCES[kind]) {
    const old = read(record);
    const now = old.flatMap((each) => translated(each, field, guest));
    lost += old.length - now.length;
    if (now.length < old.length && onDelete === "cascade") return { op: null, lost: 1 };
    if (old.length > 0) fields[field] = list ? now : now[0];
  }
  // A model has one attack at most that stands for what nobody has thought of.
  if (fields["futureUnexpected"] === true) {
    if (guest.hasCatchAll) delete fields["futureUnexpected"];
    guest.hasCatchAll = true;
  }
  const put = { op: "put", kind, id: guest.ids.get(id), fields };
  return { op: operationSchema.parse(put), lost };
}

/** A step that is shared between attacks is at home only in one that was copied too. */
function translated(id: string, field: string, { ids, isKept }: Guest): string[] {
  const newId = ids.get(id);
  if (newId !== undefined) return [newId];
  return field !== "attackId" && isKept(id) ? [id] : [];
}

function movedBy(record: Extract<ClipRecord, { kind: "position" }>, by: Point): ClipRecord {
  return {
    ...record,
    x: Math.round((record.x ?? 0) + by.x),
    y: Math.round((record.y ?? 0) + by.y),
  };
}

const ORDERED: ReadonlySet<string> = new Set<NewKind>([
  "asset",
  "failure",
  "attacker",
  "attack",
  "step",
  "defense",
]);

/** New ids; those of kinds that are listed in the order of their ids keep their order. */
function idsFor(
  records: readonly ClipRecord[],
  { newIds, newId }: PasteInput,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const kind of new Set(records.map((record) => record.kind))) {
    const olds = records.filter((record) => record.kind === kind).map(({ id }) => id);
    const news = isOrdered(kind) ? newIds(kind, olds.length, null) : olds.map(() => newId(kind));
    for (const [index, old] of olds.entries()) ids.set(old, news[index] ?? "");
  }
  return ids;
}

function isOrdered(kind: ClipRecord["kind"]): kind is Extract<ClipRecord["kind"], NewKind> {
  return ORDERED.has(kind);
}

/** More than one change may be: it would be refused after it was shown. */
function isTooMuch(ops: readonly Operation[]): boolean {
  const bytes = new TextEncoder().encode(JSON.stringify(ops)).length;
  return ops.length > LIMITS.opsPerBody || bytes > LIMITS.opsBodyBytes * 0.9;
}
