import type { ModelRecord, RecordOf } from "@/lib/model/record";

import type { CardKind } from "../commands/problem";

export type CardRecord = RecordOf<CardKind>;

const CARD_KINDS: ReadonlySet<string> = new Set(["asset", "attacker", "attack", "defense"]);

/** True for the kinds that are cards of their own on the board. */
export function isCardRecord(record: ModelRecord | undefined): record is CardRecord {
  return record !== undefined && CARD_KINDS.has(record.kind);
}
