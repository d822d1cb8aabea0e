import type { RecordOf } from "@/lib/model/record";

/** One record of a template as another one names it: by place of origin and by title. */
export type LibraryEnd = {
  /** Unique in the library and the same in every version: template and id there. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** The attack that stands for the unknown; it is no entry itself. */
  readonly futureUnexpected: boolean;
};

/** What a defense of the library takes away from an attack of the same template. */
export type LibraryEffect = {
  readonly defense: LibraryEnd;
  readonly attack: LibraryEnd;
  /** Share and basis; its ids are those of the template. */
  readonly record: RecordOf<"effect">;
};

type CommonEntry = LibraryEnd & {
  readonly notes: string;
  readonly templateId: string;
  readonly templateTitle: string;
  /** Ids in public catalogues; of a defense, those of the attacks it acts on. Sorted. */
  readonly techniqueIds: readonly string[];
  /** Who would do it; of a defense, who does what it acts on. */
  readonly attackerTitles: readonly string[];
  /** Its own and those of its template. */
  readonly tags: readonly string[];
  /** "Could this happen to us?" in plain words; of a defense, about the attack it stops best. */
  readonly question: string;
  /** With every attack or defense of the same template that it meets. */
  readonly effects: readonly LibraryEffect[];
};

export type AttackEntry = CommonEntry & {
  readonly kind: "attack";
  /** Holds the suggested rate with its basis. */
  readonly record: RecordOf<"attack">;
  readonly steps: readonly RecordOf<"step">[];
  readonly attackers: readonly RecordOf<"attacker">[];
  /** What it brings about, and where it happens, by their titles in the template. */
  readonly failureTitles: readonly string[];
  readonly placeTitles: readonly string[];
};

export type DefenseEntry = CommonEntry & {
  readonly kind: "defense";
  /** Holds the suggested effort, upkeep, fees and moving parts, each with its basis. */
  readonly record: RecordOf<"defense">;
  readonly groups: readonly RecordOf<"group">[];
  /** The title of the attack it stops best. */
  readonly mainAttackTitle: string;
};

/** One attack or defense to look up and to add to any model. */
export type LibraryEntry = AttackEntry | DefenseEntry;
