"use client";

import { type RefObject, Suspense } from "react";
import { useTranslations } from "use-intl";

import { lazyPart } from "@/lib/client/lazy-part";

import { StopRule } from "./stop-rule";
import { useWorkList } from "./work-list-context";

/** Loaded with the first model in points. */
const movableStopRule = lazyPart(async () => (await import("./movable-stop-rule")).MovableStopRule);

/**
 * The rule across the list: what stands below it costs more than it prevents. In money that follows
 * from the numbers; in points it stands where somebody puts it.
 */
export function StopLine({ list }: { readonly list: RefObject<HTMLElement | null> }) {
  const t = useTranslations("worklist.stop");
  const { ranking, canEdit } = useWorkList();
  const isSet = ranking.stopAfterRank !== null;
  const isMoney = ranking.unit === "money";
  return (
    <li className="relative scroll-mt-48 border-b border-line bg-page px-4 py-4 @5xl:px-6 print:break-inside-avoid">
      <Suspense fallback={<StopRule isSet={isSet} />}>
        {isMoney || !canEdit ? (
          <StopRule isSet={isSet} />
        ) : (
          <movableStopRule.Part list={list} isSet={isSet} />
        )}
      </Suspense>
      <p className="mx-auto mt-1 max-w-prose text-center text-xs text-balance text-muted">
        {t(isMoney ? "money" : isSet ? "points" : "none")}
      </p>
    </li>
  );
}
