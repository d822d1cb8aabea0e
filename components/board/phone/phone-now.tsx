"use client";

import { ArrowRight, Map } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

import { FirstStep } from "../first-step";
import { HeroSummary } from "./hero-summary";

/** What is at stake, what to do first and why, and the way to the rest. */
export function PhoneNow({
  first,
  onViewMap,
}: {
  readonly first: ReactNode;
  readonly onViewMap: () => void;
}) {
  const t = useTranslations("phone");
  const assets = useModel((state) => state.readModel.of.asset);
  const canEdit = useModel((state) => mayEdit(state.role));
  const showTab = useModel((state) => state.showPhoneTab);
  return (
    <div className="flex flex-col gap-4 p-4">
      {assets.length === 0 && canEdit && <FirstStep />}
      {assets.map((asset) => (
        <HeroSummary key={asset.id} asset={asset} />
      ))}
      {first}
      <div className="flex flex-wrap gap-2">
        <Button className="flex-1" onClick={() => showTab("list")}>
          {t("wholeList")}
          <ArrowRight aria-hidden className="size-4" />
        </Button>
        <Button className="flex-1" onClick={onViewMap}>
          <Map aria-hidden className="size-4" />
          {t("map.view")}
        </Button>
      </div>
    </div>
  );
}
