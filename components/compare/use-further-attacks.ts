"use client";

import { useEffect, useMemo, useState } from "react";

import { loadPart } from "@/lib/client/load-part";
import { useModel } from "@/lib/client/model-context";
import type { ReadModel } from "@/lib/model/read-model";
import type { ModelRecord, RecordOf } from "@/lib/model/record";

type FurtherAttacks = {
  readonly attacks: readonly RecordOf<"attack">[];
  readonly extras: readonly ModelRecord[];
};

const NONE: readonly ModelRecord[] = [];

/** What a template keeps back that would bear on a group; empty until the catalog has loaded. */
export function useFurtherAttacks(groupId: string): FurtherAttacks {
  const readModel = useModel((state) => state.readModel);
  const [extras, setExtras] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    void loadPart(() => import("@/lib/catalog/load-extras")).then(({ loadExtras }) => {
      if (isWanted) setExtras(loadExtras("kubernetes-secrets"));
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return useMemo(
    () => ({ extras, attacks: missingAttacks(extras, readModel, groupId) }),
    [extras, readModel, groupId],
  );
}

/** Attacks that are not in the model, lead to what is in it, and that a member acts on. */
function missingAttacks(
  extras: readonly ModelRecord[],
  readModel: ReadModel,
  groupId: string,
): RecordOf<"attack">[] {
  const members = new Set(readModel.memberIdsOfGroup.get(groupId));
  const affected = new Set(
    extras.flatMap((record) =>
      record.kind === "effect" && members.has(record.defenseId) ? [record.targetId] : [],
    ),
  );
  return extras.filter(
    (record): record is RecordOf<"attack"> =>
      record.kind === "attack" &&
      affected.has(record.id) &&
      !readModel.byId.has(record.id) &&
      (record.failureIds ?? []).every((id) => readModel.byId.has(id)),
  );
}
