"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";

import { Chip } from "@/components/ui/chip";
import { useRankLabel } from "@/lib/client/simulation/use-rank-label";
import { useModel } from "@/lib/client/model-context";
import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

import { titleOf } from "./title-of";

/** What follows from choosing an alternative, where it was chosen. */
export function PlannedNote({ id }: { readonly id: string }) {
  const t = useTranslations("compare.planned");
  const modelId = useModel((state) => state.modelId);
  const consequence = useConsequence()(id);
  return (
    <>
      <Chip tone="accent">{t("chip")}</Chip>
      <p className="mt-1 text-xs text-pretty text-muted">
        {consequence}{" "}
        <Link
          href={`/m/${encodeURIComponent(modelId)}/worklist`}
          prefetch={false}
          className="font-medium text-accent underline-offset-2 hover:underline"
        >
          {t("open")}
        </Link>
      </p>
    </>
  );
}

/** Says it aloud as well; one place for the whole table, because a row's own would come too late. */
export function PlannedAnnouncer({ groupId }: { readonly groupId: string }) {
  const t = useTranslations("compare.planned");
  const readModel = useModel((state) => state.readModel);
  const consequenceOf = useConsequence();
  const planned = plannedMember(groupId, readModel);
  return (
    <p role="status" className="sr-only">
      {planned !== undefined &&
        t("announced", {
          title: titleOf(planned, readModel),
          consequence: consequenceOf(planned),
        })}
    </p>
  );
}

function useConsequence(): (id: string) => string {
  const t = useTranslations("compare.planned");
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const rankLabel = useRankLabel();
  return (id) => {
    const item = rankedItem(id, ranking);
    if (!item) return t("left-out");
    const isBelow = ranking.stopAfterRank !== null && item.rank > ranking.stopAfterRank;
    const place = t(isBelow ? "below" : "above", { rank: rankLabel(item.rank) });
    const titles = (item.removes ?? []).map((removed) => titleOf(removed, readModel));
    return titles.length > 0 ? `${place} ${t("instead", { titles: titles.join(", ") })}` : place;
  };
}

function rankedItem(id: string, { items }: Ranking) {
  return items.find(({ defenseIds }) => defenseIds.includes(id));
}

function plannedMember(groupId: string, { byId, memberIdsOfGroup }: ReadModel) {
  return memberIdsOfGroup.get(groupId)?.find((id) => {
    const record = byId.get(id);
    return record?.kind === "defense" && record.status === "planned";
  });
}
