import { put } from "@/lib/client/commands/put";
import type { Gesture } from "@/lib/client/gesture";
import type { ModelState } from "@/lib/client/model-state";
import type { Kind, ModelRecord } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

import type { Chance } from "./chance";

/** Stands in everything that no reader may ever be told. */
export const SECRET = "CONFIDENTIAL";

type Made = { readonly ops: readonly Operation[]; readonly gesture: Gesture };
type Make = (records: readonly ModelRecord[], chance: Chance, newId: () => string) => Made | null;

const ofKind = <K extends Kind>(records: readonly ModelRecord[], kind: K) =>
  records.filter((record): record is Extract<ModelRecord, { kind: K }> => record.kind === kind);

/** What people do, by chance: much of it to the same few records, so that they get in each other's way. */
const GESTURES: readonly Make[] = [
  (_, chance, newId) => {
    const fields = { title: `Attack ${chance.between(1, 99)}` };
    return {
      ops: [put("attack", `A${newId()}`, fields)],
      gesture: "add-attack",
    };
  },
  (_, chance, newId) => {
    const fields = { title: `Defense ${chance.between(1, 99)}` };
    return {
      ops: [put("defense", `D${newId()}`, fields)],
      gesture: "add-defense",
    };
  },
  (records, chance) => {
    const record = chance.pick([...ofKind(records, "attack"), ...ofKind(records, "defense")]);
    if (!record) return null;
    const fields = { title: `Renamed ${chance.between(1, 99)}` };
    return { ops: [{ op: "patch", id: record.id, fields }], gesture: "rename" };
  },
  (records, chance) => {
    const record = chance.pick(ofKind(records, "attack").slice(0, 2));
    if (!record) return null;
    const fields = {
      notes: `Notes ${chance.between(1, 99)}`,
      ratePerYear: { mid: chance.between(1, 9) },
    };
    return { ops: [{ op: "patch", id: record.id, fields }], gesture: "edit-notes" };
  },
  (records, chance, newId) => {
    const [attack, defense] = [
      chance.pick(ofKind(records, "attack")),
      chance.pick(ofKind(records, "defense")),
    ];
    if (!attack || !defense) return null;
    const fields = { defenseId: defense.id, targetId: attack.id };
    return { ops: [put("effect", `E${newId()}`, fields)], gesture: "connect" };
  },
  (records, chance) => {
    const record = chance.pick(
      records.filter(({ kind }) => kind === "attack" || kind === "defense" || kind === "effect"),
    );
    return record ? { ops: [{ op: "delete", id: record.id }], gesture: "delete" } : null;
  },
  (records, chance) => {
    const [plan, defense] = [ofKind(records, "plan")[0], chance.pick(ofKind(records, "defense"))];
    if (!plan || !defense) return null;
    const list = { defenseIds: [defense.id] };
    const has = plan.defenseIds?.includes(defense.id) ?? false;
    return {
      ops: [{ op: "patch", id: plan.id, ...(has ? { remove: list } : { add: list }) }],
      gesture: "connect",
    };
  },
  (records, chance, newId) => {
    const record = chance.pick(ofKind(records, "attack"));
    if (!record) return null;
    const fields = { recordId: record.id, text: `${SECRET} ${chance.between(1, 99)}` };
    return {
      ops: [put("comment", `K${newId()}`, fields)],
      gesture: "edit-notes",
    };
  },
  (records, chance, newId) => {
    const parked = { text: `${SECRET} ${chance.between(1, 99)}`, noteKind: "parked" } as const;
    const note = chance.pick(ofKind(records, "note"));
    if (note && chance.happens(0.5)) {
      const fields = note.noteKind === "parked" ? { text: "Said aloud", noteKind: "note" } : parked;
      return { ops: [{ op: "patch", id: note.id, fields }], gesture: "edit-notes" };
    }
    return {
      ops: [put("note", `N${newId()}`, parked)],
      gesture: "edit-notes",
    };
  },
];

/** Somebody does something to the model that they see. */
export function makeGesture(state: ModelState, chance: Chance, newId: () => string): void {
  const make = chance.pick(GESTURES);
  const made = make?.([...state.records.values()], chance, newId);
  if (made) state.dispatch(made.ops, made.gesture);
}
