import { printModelFile } from "@/lib/model/canonical";
import type { ModelRecord } from "@/lib/model/record";

import { benchModel } from "../bench-model";

const STEP = { x: 280, y: 160 };

/**
 * A model file whose every card stands on the board: one asset, as many attacks as defenses, side by
 * side, so that lines run in every direction.
 */
export function boardFile(cards: number): string {
  const attacks = Math.floor((cards - 1) / 2);
  const defenses = cards - 1 - attacks;
  const model = benchModel({ attacks, defenses, effects: 2 * defenses }, 7);
  const { asset, attack, defense } = model.of;
  const columns = Math.ceil(Math.sqrt(cards));
  const mixed = defense.flatMap((each, index) => [each, ...attack.slice(index, index + 1)]);
  const positions = [...asset, ...mixed].map(({ id }, index): ModelRecord => ({
    kind: "position",
    id: `P${String(index)}`,
    recordId: id,
    x: (index % columns) * STEP.x,
    y: Math.floor(index / columns) * STEP.y,
  }));
  return printModelFile([...model.byId.values(), ...positions]);
}
