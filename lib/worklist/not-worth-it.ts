import { f64, i32, item, u8 } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";

import type { GreedyList } from "./greedy";
import { type Role, withPrerequisites } from "./options";
import type { NotWorthIt, NotWorthItReason } from "./ranking";

/** The options that the list left out, each with the reason that says most. Time: O(options). */
export function notWorthIt(
  compiled: CompiledModel,
  roles: readonly Role[],
  list: GreedyList,
): NotWorthIt[] {
  const picked = new Set(list.picks.flatMap(({ members }) => members));
  return roles.flatMap((role, index) => {
    if (role.kind !== "option" || picked.has(index)) return [];
    const { id } = item(compiled.defenses, index);
    return [{ id, reason: reasonFor(compiled, roles, list, index) }];
  });
}

function reasonFor(
  compiled: CompiledModel,
  roles: readonly Role[],
  list: GreedyList,
  index: number,
): NotWorthItReason {
  const { isOpen, choice } = list.table;
  if (!(list.baseRisk > 0)) return "no-risk";
  if (u8(isOpen, index) === 0) return "alternative-chosen";
  if (item(compiled.defenses, index).isVoid) return "void";
  if (i32(choice.state.unmet, index) > 0) {
    const missing = blockedBy(compiled, roles, list, index);
    if (missing) return missing;
  }
  return reasonOfGain(list, index);
}

function blockedBy(
  compiled: CompiledModel,
  roles: readonly Role[],
  { table }: GreedyList,
  index: number,
): NotWorthItReason | null {
  const { chosen } = table.choice.state;
  if (withPrerequisites(compiled, chosen, table.isOpen, index)) return null;
  const needed = new Set([index]);
  for (const defense of needed) {
    for (const required of item(compiled.defenses, defense).required) {
      if (u8(chosen, required) === 1) continue;
      if (item(roles, required).kind === "rejected") return "requires-rejected";
      needed.add(required);
    }
  }
  return "requires-alternative";
}

function reasonOfGain({ table, gainsAlone }: GreedyList, index: number): NotWorthItReason {
  const { start } = table.choice.influence;
  const alone = f64(gainsAlone, index);
  const here = f64(table.gains, index);
  const days = table.options[index]?.days ?? 0;
  if (here < 0 && days < 0) return "saves-but-adds-risk";
  if (i32(start, index) === i32(start, index + 1) && alone <= 0) return "no-effects";
  if (alone > 0 && here < alone) return "already-covered";
  return here < 0 ? "adds-more-risk" : "no-gain";
}
