import { planFlight } from "../flight";
import { screenPath } from "../screen";
import { cardsBehind } from "../view/cards-behind";
import type { ActionContext } from "./user-action";

export type FlyContext = Pick<ActionContext, "store" | "screen" | "navigate">;

/** Brings a record into sight and selects it, on the open screen or on the one that shows it. */
export function flyTo(
  { store, screen, navigate }: FlyContext,
  id: string,
  { isLoud = true }: { readonly isLoud?: boolean } = {},
): void {
  const state = store.getState();
  const plan = planFlight(state.readModel, state.ranking, id, screen);
  if (!plan) return;
  if (plan.screen === "board" && state.readModel.byId.get(id)?.kind === "step") {
    const [attackId] = cardsBehind(state.readModel, id);
    if (attackId !== undefined && !state.unfoldedIds.has(attackId)) state.toggleSteps(attackId);
  }
  state.select([plan.id]);
  state.showTab("details");
  state.setFollowing(false);
  state.setFlight({ ...plan, isLoud });
  if (plan.screen !== screen) navigate(screenPath(state.modelId, plan.screen));
}
