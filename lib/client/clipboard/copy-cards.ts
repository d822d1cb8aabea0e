import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import type { CardKind } from "../commands/problem";
import type { NewId } from "../ids";
import { stepIdsOfAttack } from "../view/attack-figures";
import { isCardRecord } from "../view/card-record";
import type { Places } from "../view/lanes-layout";
import type { Clip, ClipRecord } from "./clip";

/**
 * The selected cards with what belongs to them (failures of an asset, steps of an attack), what
 * connects them with each other, what is noted about them, and where they stand; null when no card
 * is selected. A frame brings its cards along.
 */
export function copyCards(
  model: ReadModel,
  input: {
    readonly modelId: string;
    readonly ids: Iterable<string>;
    readonly places: Places;
    readonly newId: NewId;
  },
): Clip | null {
  const wanted = withBelongings(model, input.ids);
  const cards = [...wanted.values()].filter((record) => isCardRecord(record));
  if (cards.length === 0) return null;
  const links = [...model.of.effect, ...model.of.requirement];
  const isInside = (id: string) => wanted.has(id);
  const between = links.filter((link) => endsOf(link).every(isInside));
  const outward = links.filter((link) => endsOf(link).some(isInside)).length - between.length;
  const notes = model.of.note.filter(
    ({ recordId }) => recordId !== undefined && wanted.has(recordId),
  );
  const groups = model.of.group.filter(
    ({ id }) => (model.memberIdsOfGroup.get(id) ?? []).filter(isInside).length > 1,
  );
  const positions = cards.flatMap(({ id: recordId }): ClipRecord[] => {
    const at = input.places.get(recordId);
    return at ? [{ kind: "position", id: input.newId("position"), recordId, ...rounded(at) }] : [];
  });
  const records = [...wanted.values(), ...between, ...groups, ...notes, ...positions];
  const { modelId } = input;
  return { format: "parapet.cards", version: 1, modelId, leftOut: outward, records };
}

function endsOf(link: ReadModel["of"]["effect" | "requirement"][number]): readonly string[] {
  return [link.defenseId, link.kind === "effect" ? link.targetId : link.requiredId];
}

type Owned = RecordOf<CardKind | "failure" | "step" | "frame">;

/** The cards and frames, and what belongs to them. */
function withBelongings(model: ReadModel, ids: Iterable<string>): ReadonlyMap<string, Owned> {
  const wanted = new Map<string, Owned>();
  const visit = (id: string) => {
    const record = model.byId.get(id);
    if (wanted.has(id) || !(record?.kind === "frame" || isCardRecord(record))) return;
    wanted.set(id, record);
    if (record.kind === "frame") record.memberIds?.forEach(visit);
    for (const owned of ownedBy(model, record)) wanted.set(owned.id, owned);
  };
  for (const id of ids) visit(id);
  return wanted;
}

function ownedBy(model: ReadModel, record: Owned): readonly Owned[] {
  if (record.kind === "asset") return model.of.failure.filter((f) => f.assetId === record.id);
  if (record.kind !== "attack") return [];
  const stepIds = new Set(stepIdsOfAttack(model, record));
  return model.of.step.filter(({ id }) => stepIds.has(id));
}

function rounded({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: Math.round(x), y: Math.round(y) };
}
