"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { useRankLabel } from "@/lib/client/simulation/use-rank-label";
import { useModel } from "@/lib/client/model-context";
import { defenseFigures } from "@/lib/client/view/defense-figures";
import type { RecordOf } from "@/lib/model/record";

/** Where the defense stands in the list and what it removes there. */
export function DefenseWorthLine({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations("details.worth");
  const ranking = useModel((state) => state.ranking);
  const settings = useModel((state) => state.readModel.settings);
  const format = useFormat(settings);
  const rankLabel = useRankLabel();
  const { worth } = defenseFigures(ranking, defense);
  const openPanel = useModel((state) => state.openPanel);
  if (worth.kind !== "removes") {
    if (worth.kind === "no-gain" || worth.kind === "unknown") return null;
    return <p className="text-sm text-muted">{t(worth.kind)}</p>;
  }
  return (
    <p className="text-sm">
      {t.rich(worth.isAboveLine ? "above" : "below", {
        rank: rankLabel(worth.rank),
        amount: format.amountPerYear(worth.amountPerYear),
        strong: (chunks) => <strong className="font-semibold">{chunks}</strong>,
      })}{" "}
      <button
        type="button"
        onClick={() => openPanel("worklist")}
        className="rounded-sm font-medium text-accent underline-offset-2 hover:underline"
      >
        {t("why")}
      </button>
    </p>
  );
}
