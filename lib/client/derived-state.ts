import type { Derived } from "./derived";
import type { ModelState } from "./model-state";
import { nextHomes } from "./view/lanes-layout";
import { growShown } from "./view/opening-cards";

/** What the page shows of a model that is another than before. */
export function derivedState(state: ModelState, derived: Derived): Partial<ModelState> {
  const { records, readModel, ranking } = derived;
  const isThere = (id: string) => records.has(id) || id.includes(">");
  const selectedIds = [...state.selectedIds].every(isThere)
    ? state.selectedIds
    : new Set([...state.selectedIds].filter(isThere));
  const shownIds = growShown(state.shownIds, readModel, ranking);
  const homes = nextHomes(state.homes, readModel, shownIds);
  return { records, readModel, ranking, selectedIds, shownIds, homes };
}
