import type { ModelRecord } from "@/lib/model/record";
import { REFERENCES } from "@/lib/model/references";

/** What of a model matters here: which ids are taken. */
type IdSet = { readonly has: (id: string) => boolean };

/**
 * The records to add to a model in one batch so that it gets the chosen attacks of the extras
 * (all of them by default): the attacks, their steps, the attackers and places they name, the
 * effects on them and the questions about them. Fits what people did to the model since: what is already there is left out,
 * and so is what refers to a record that was deleted. Empty when there is nothing to add.
 */
export function chooseExtras(
  extras: readonly ModelRecord[],
  present: IdSet,
  chosenAttackIds?: readonly string[],
): ModelRecord[] {
  const isChosen = (id: string) => chosenAttackIds?.includes(id) ?? true;
  const attacks = extras.filter((record) => record.kind === "attack" && isChosen(record.id));
  const wanted = new Set(attacks.flatMap((attack) => [attack.id, ...referencesOf(attack)]));
  for (const record of extras) {
    const isStepOfChosen = record.kind === "step" && wanted.has(record.attackId ?? "");
    const isEffectOnChosen = record.kind === "effect" && wanted.has(record.targetId);
    const isNoteOnChosen = record.kind === "note" && wanted.has(record.recordId ?? "");
    if (isStepOfChosen || isEffectOnChosen || isNoteOnChosen) wanted.add(record.id);
  }
  const added = extras.filter((record) => wanted.has(record.id) && !present.has(record.id));
  const addedIds = new Set(added.map((record) => record.id));
  const exists = (id: string) => present.has(id) || addedIds.has(id);
  return added.flatMap((record) => fit(record, exists));
}

function referencesOf(record: ModelRecord): string[] {
  return REFERENCES[record.kind].flatMap((rule) => [...rule.read(record)]);
}

/** The record without references to what is gone; nothing when it means nothing without them. */
function fit(record: ModelRecord, exists: (id: string) => boolean): ModelRecord[] {
  const keep = (ids: string[] | undefined) => {
    const kept = ids?.filter(exists) ?? [];
    return kept.length > 0 ? kept : undefined;
  };
  switch (record.kind) {
    case "effect":
      return exists(record.defenseId) && exists(record.targetId) ? [record] : [];
    case "attack":
      return [
        {
          ...record,
          failureIds: keep(record.failureIds),
          attackerIds: keep(record.attackerIds),
          placeIds: keep(record.placeIds),
        },
      ];
    case "place":
      return [{ ...record, assetIds: keep(record.assetIds) }];
    default:
      return [record];
  }
}
