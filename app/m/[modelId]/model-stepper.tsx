"use client";

import { usePathname, useRouter } from "next/navigation";

import { Stepper } from "@/components/stepper/stepper";
import { useModel, useModelStore } from "@/lib/client/model-context";
import type { ModelStep } from "@/lib/client/view/model-steps";

const KINDS = { asset: "asset", attacks: "attack", defenses: "defense" } as const;

/** The steps over the screens where a model is made; a step leads to what it is about. */
export function ModelStepper() {
  const store = useModelStore();
  const router = useRouter();
  const pathname = usePathname();
  const modelId = useModel((state) => state.modelId);
  const board = `/m/${encodeURIComponent(modelId)}`;
  const canShow = pathname === board || pathname === `${board}/outline`;
  if (!canShow && pathname !== `${board}/worklist`) return null;

  const showList = () => {
    if (canShow) store.getState().openPanel("worklist");
    else document.querySelector("main")?.scrollTo({ top: 0 });
  };
  const showCards = (kind: (typeof KINDS)[keyof typeof KINDS], { missingIds }: ModelStep) => {
    const { readModel, select, openPanel, canvas } = store.getState();
    const ids = readModel.of[kind].map((record) => record.id);
    const first = missingIds[0] ?? (kind === "asset" ? ids[0] : undefined);
    select(first === undefined ? [] : [first]);
    if (first !== undefined) openPanel("details");
    if (canShow) canvas?.fitTo(first === undefined ? ids : [...ids, first]);
    else router.push(board);
  };
  const show = (step: ModelStep) => {
    if (step.id === "decide") showList();
    else showCards(KINDS[step.id], step);
  };
  return <Stepper onShow={show} />;
}
