"use client";

import { useRouter } from "next/navigation";

import { Stepper } from "@/components/stepper/stepper";
import { useModelStore } from "@/lib/client/model-context";
import { guidePath, screenPath } from "@/lib/client/screen";
import { useScreen } from "@/lib/client/use-screen";
import type { ModelStep } from "@/lib/client/view/model-steps";

const KINDS = { asset: "asset", attacks: "attack", defenses: "defense" } as const;
const PHONE_TABS = {
  asset: "now",
  attacks: "attacks",
  defenses: "defenses",
  decide: "list",
} as const;

/** The steps over the screens where a model is made; a step leads to what it is about. */
export function ModelStepper() {
  const store = useModelStore();
  const router = useRouter();
  const screen = useScreen();
  const hasDetails = screen === "board" || screen === "outline";
  if (!hasDetails && screen !== "worklist") return null;

  const showList = () => {
    if (hasDetails) store.getState().openPanel("worklist");
    else document.querySelector("main")?.scrollTo({ top: 0 });
  };
  const showCards = (kind: (typeof KINDS)[keyof typeof KINDS], { missingIds }: ModelStep) => {
    const { modelId, readModel, select, openPanel, canvas } = store.getState();
    const ids = readModel.of[kind].map((record) => record.id);
    const first = missingIds[0] ?? (kind === "asset" ? ids[0] : undefined);
    select(first === undefined ? [] : [first]);
    if (first !== undefined) openPanel("details");
    if (hasDetails) canvas?.fitTo(first === undefined ? ids : [...ids, first]);
    else router.push(screenPath(modelId, "board"));
  };
  const show = (step: ModelStep) => {
    store.getState().showPhoneTab(PHONE_TABS[step.id]);
    if (step.id === "decide") showList();
    else if (step.wish?.kind === "name-asset") router.push(guidePath(store.getState().modelId));
    else showCards(KINDS[step.id], step);
  };
  return <Stepper onShow={show} />;
}
