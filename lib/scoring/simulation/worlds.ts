import type { ReadModel } from "@/lib/model/read-model";

import { f64, i32, item } from "../arrays";
import { readAttack } from "../attack-inputs";
import { computeCells } from "../cells";
import { compileScoring } from "../compile";
import type { CompiledDefense, CompiledModel } from "../compiled-model";
import { newScoringCache } from "../scoring-cache";
import { NO_CELL } from "../step-compiler";
import { Draws, Writes } from "./draws";
import { type Generator, generatorOf } from "./generator";
import { rateWrites } from "./rate-writes";
import { scoringText } from "./scoring-input";
import type { Shapes } from "./shapes";
import { shareWrites } from "./share-writes";

/** A model whose uncertain numbers are drawn again and again, each time as they might really be. */
export type Worlds = {
  /** The model with the numbers of the last world, and before the first with the estimates. */
  readonly compiled: CompiledModel;
  readonly costs: WorldCosts;
  /** How many numbers are drawn for a world; 0 where all are certain. */
  readonly drawCount: number;
  /**
   * Goes on to the next world. A state of `compiled` has to be computed anew. Time: O(numbers drawn
   * and cells of attacks whose steps are uncertain).
   */
  readonly next: () => void;
};

/** What defenses cost in the world at hand, by defense; nothing entered counts as 0. */
export type WorldCosts = {
  readonly effortDays: Float64Array;
  readonly upkeepDaysPerYear: Float64Array;
  /** Money. */
  readonly costPerYear: Float64Array;
  readonly switchDays: Float64Array;
};

type Write = (values: Float64Array) => void;
type OwnDefense = { -readonly [K in keyof CompiledDefense]: CompiledDefense[K] };

/**
 * Makes a model ready to be simulated. Models that score the same give the same worlds for the same
 * `seed`, whoever computes them. Uncertain numbers are independent; one number that several attacks
 * use is the same for all of them. Time: that of compiling, once.
 */
export function newWorlds(model: ReadModel, shapes: Shapes, seed = ""): Worlds {
  const fresh = compileScoring(model, newScoringCache(), true);
  const defenses = fresh.defenses.map((defense): OwnDefense => ({ ...defense }));
  const compiled: CompiledModel = { ...fresh, defenses };
  const costs = midCosts(model);
  const draws = new Draws(shapes);
  const writes = [
    impactWrites(model, compiled, draws),
    rateWrites(model, compiled, draws),
    leafWrites(model, compiled, draws),
    costWrites(model, costs, draws),
    pointWrites(model, defenses, draws),
    shareWrites(model, compiled, draws),
  ];
  const generator: Generator = generatorOf(`${seed}\n${scoringText(model)}`);
  return {
    compiled,
    costs,
    drawCount: draws.count,
    next: () => {
      const values = draws.next(generator);
      for (const write of writes) write(values);
    },
  };
}

function impactWrites(model: ReadModel, { table }: CompiledModel, draws: Draws): Write {
  const drawOf = new Map(
    model.of.failure.map(({ id, impact }) => [id, draws.add(impact, "factor")]),
  );
  const writes = new Writes(table.impacts);
  let place = 0;
  for (const attack of model.of.attack) {
    for (const { id } of readAttack(model, attack).failures) {
      writes.add(place, drawOf.get(id) ?? null);
      place += 1;
    }
  }
  return (values) => writes.write(values);
}

/** With the chances of steps the value of an attack without any defense changes too. */
function leafWrites(
  model: ReadModel,
  { cells, effects, table, openLeaves }: CompiledModel,
  draws: Draws,
): Write {
  const drawOf = new Map(
    model.of.step.map(({ id, success }) => [id, draws.add(success, "bounded")]),
  );
  const writes = new Writes(cells.constants);
  for (const { stepId, cell } of openLeaves) writes.add(cell, drawOf.get(stepId) ?? null);
  const nothing = new Float64Array(effects.slotCount).fill(1);
  const values = new Float64Array(cells.kinds.length);
  const attacks = attacksWith(openLeaves, cells.start).filter(
    (attack) => i32(table.rootCells, attack) !== NO_CELL,
  );
  return (drawn) => {
    writes.write(drawn);
    for (const attack of attacks) {
      computeCells(cells, nothing, values, i32(cells.start, attack), i32(cells.start, attack + 1));
      table.undefended[attack] = f64(values, i32(table.rootCells, attack));
    }
  };
}

/** Leaves stand in the order of their cells, and so of their attacks. */
function attacksWith(leaves: CompiledModel["openLeaves"], start: Int32Array): number[] {
  const attacks = new Set<number>();
  let attack = 0;
  for (const { cell } of leaves) {
    while (cell >= i32(start, attack + 1)) attack += 1;
    attacks.add(attack);
  }
  return [...attacks];
}

function midCosts({ of }: ReadModel): WorldCosts {
  return {
    effortDays: Float64Array.from(of.defense, ({ effortDays }) => effortDays?.mid ?? 0),
    upkeepDaysPerYear: Float64Array.from(of.defense, (each) => each.upkeepDaysPerYear?.mid ?? 0),
    costPerYear: Float64Array.from(of.defense, ({ costPerYear }) => costPerYear?.mid ?? 0),
    switchDays: Float64Array.from(of.defense, ({ switchDays }) => switchDays?.mid ?? 0),
  };
}

function costWrites({ of }: ReadModel, costs: WorldCosts, draws: Draws): Write {
  const fields = ["effortDays", "upkeepDaysPerYear", "costPerYear", "switchDays"] as const;
  const writes = fields.map((field) => {
    const into = new Writes(costs[field]);
    of.defense.forEach((defense, index) => into.add(index, draws.add(defense[field], "bounded")));
    return into;
  });
  return (values) => {
    for (const into of writes) into.write(values);
  };
}

/** Ticks are counted, not judged: only points that were typed are uncertain. */
function pointWrites({ of }: ReadModel, defenses: readonly OwnDefense[], draws: Draws): Write {
  const writes = of.defense.flatMap(({ complexity }, index) => {
    const isTyped = (complexity?.ticks ?? []).length === 0;
    const draw = isTyped ? draws.add(complexity?.points, "bounded") : null;
    return draw === null ? [] : [{ defense: item(defenses, index), draw }];
  });
  return (values) => {
    for (const { defense, draw } of writes) defense.points = f64(values, draw);
  };
}
