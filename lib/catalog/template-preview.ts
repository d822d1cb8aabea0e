import type { Kind, ModelRecord, RecordOf } from "@/lib/model/record";

/** One attack of a template, as far as a picture of it needs. */
export type PreviewedAttack = {
  readonly id: string;
  readonly title: string;
  /** Successes a year before any defense; null where it is not estimated. */
  readonly ratePerYear: number | null;
  /** How many defenses of the template act on it. */
  readonly defenses: number;
};

/** What a gallery draws of a template without loading it. */
export type TemplatePreview = {
  readonly assetTitle: string;
  readonly failureTitle: string;
  /** Commonest first. */
  readonly attacks: readonly PreviewedAttack[];
  readonly defenses: number;
  /** Members of exclusive groups, counted apart from the other defenses. */
  readonly alternatives: number;
  readonly steps: number;
  readonly effects: number;
};

/** The preview of a template's records; texts are empty where there is no such record. */
export function templatePreview(records: readonly ModelRecord[]): TemplatePreview {
  const defenses = ofKind(records, "defense");
  const effects = ofKind(records, "effect");
  const exclusive = new Set(
    ofKind(records, "group")
      .filter((group) => (group.mode ?? "exclusive") === "exclusive")
      .map((group) => group.id),
  );
  const alternatives = defenses.filter((defense) =>
    defense.groupIds?.some((groupId) => exclusive.has(groupId)),
  );
  const ordinary = new Set(
    defenses.filter((defense) => !alternatives.includes(defense)).map((defense) => defense.id),
  );
  const attacks = ofKind(records, "attack").map((attack) => ({
    id: attack.id,
    title: attack.title,
    ratePerYear: attack.ratePerYear?.mid ?? null,
    defenses: effects.filter(
      (effect) => effect.targetId === attack.id && ordinary.has(effect.defenseId),
    ).length,
  }));
  return {
    assetTitle: ofKind(records, "asset")[0]?.title ?? "",
    failureTitle: ofKind(records, "failure")[0]?.title ?? "",
    attacks: attacks.sort((a, b) => (b.ratePerYear ?? 0) - (a.ratePerYear ?? 0)),
    defenses: ordinary.size,
    alternatives: alternatives.length,
    steps: ofKind(records, "step").length,
    effects: effects.length,
  };
}

function ofKind<K extends Kind>(records: readonly ModelRecord[], kind: K): RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind);
}
