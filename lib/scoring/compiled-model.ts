import type { Result } from "@/lib/kernel/result";
import type { DefenseStatus } from "@/lib/model/kinds/defense";
import type { ResolvedSettings } from "@/lib/model/settings";

import type { Rows } from "./arrays";
import type { CellTable } from "./cells";
import type { CostGap, DefenseCost } from "./defense-cost";
import type { EffectTable } from "./effect-table";
import type { OpenLeaf } from "./step-compiler";
import type { Unscored } from "./unscored";

/** A model made ready for computing: everything is an integer or a typed array. Immutable. */
export type CompiledModel = {
  readonly settings: ResolvedSettings;
  /** In code-unit order of ids; a defense is its place here. */
  readonly defenses: readonly CompiledDefense[];
  readonly defenseIndex: ReadonlyMap<string, number>;
  /** In code-unit order of ids; an attack is its place here. */
  readonly attacks: readonly CompiledAttack[];
  readonly effects: EffectTable;
  readonly cells: CellTable;
  readonly table: AttackTable;
  /** The catch-all attack that complexity feeds, or -1: then complexity costs nothing. */
  readonly catchAll: number;
  /** Which attacks each slot is a part of. */
  readonly attacksOfSlot: Rows;
  readonly doorways: readonly Doorway[];
  /** Empty unless it was compiled to be filled with other numbers. */
  readonly openLeaves: readonly OpenLeaf[];
  /** What attacks and effects lack; defenses are the work list's matter. */
  readonly gaps: readonly Unscored[];
};

export type CompiledDefense = {
  readonly id: string;
  readonly title: string;
  readonly status: DefenseStatus;
  readonly cost: Result<DefenseCost, CostGap>;
  /** Person-days a year; null where they cannot be computed. */
  readonly runningDaysPerYear: number | null;
  /** Person-days to change over to it. */
  readonly switchDays: number;
  readonly points: number;
  readonly isVoid: boolean;
  readonly exclusiveGroupId: string | null;
  /** Defenses without which its positive shares are 0. */
  readonly required: readonly number[];
  /** Defenses that require it. */
  readonly dependents: readonly number[];
  /** Members of its exclusive group that are done or in progress. */
  readonly rivals: readonly number[];
};

export type CompiledAttack = {
  readonly id: string;
  readonly title: string;
  readonly ratePerYear: number | null;
  /** True where its risk can be computed and counts. */
  readonly isLive: boolean;
  /** True where people took it out: its risk is 0 and lacks nothing. */
  readonly isOut: boolean;
  /** False where a number is missing, so that its risk is "at least". */
  readonly isComplete: boolean;
};

/** The numbers of all attacks, by attack; of no meaning where the attack is not live. */
export type AttackTable = {
  readonly live: Uint8Array;
  readonly rates: Float64Array;
  readonly floors: Float64Array;
  /** Value of the root without any defense. */
  readonly undefended: Float64Array;
  /** -1 where no defense changes the steps. */
  readonly rootCells: Int32Array;
  /** Slot of the effects on the attack itself. */
  readonly slots: Int32Array;
  readonly failureSlots: Rows;
  /** Impacts laid out like the items of `failureSlots`. */
  readonly impacts: Float64Array;
  /** 1 where only the largest impact counts, else they add up. */
  readonly largestOnly: Uint8Array;
};

/** An OR gate: closing one way in may be worth little while another stays open. */
export type Doorway = {
  readonly attack: number;
  /** Ways in that no defense can change and that lead somewhere. */
  readonly fixedCount: number;
  readonly doors: readonly Door[];
};

export type Door = {
  readonly cell: number;
  /** Defenses with an effect on a step of this way in, ascending. */
  readonly defenses: readonly number[];
};
