import type { RecordRow, RowKind } from "./outline-row";
import type { ReadModel } from "@/lib/model/read-model";

/** What may be at an end of a connection. */
export type Connectable = "asset" | "attack" | "attacker" | "defense" | "failure" | "step";

/** What each kind of row may be connected with. */
export const CONNECTABLE: Readonly<Partial<Record<RowKind, readonly Connectable[]>>> = {
  asset: ["attack"],
  failure: ["attack", "defense"],
  attacker: ["attack"],
  attack: ["failure", "attacker", "defense"],
  step: ["defense"],
  defense: ["attack", "step", "failure", "defense"],
};

/** The record that connecting from a row begins at: on a connection, its defense. */
export function connectsFrom(model: ReadModel, row: RecordRow): string | null {
  const record = model.byId.get(row.id);
  if (record?.kind === "effect" || record?.kind === "requirement") return record.defenseId;
  return CONNECTABLE[row.kind] ? row.id : null;
}
