"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "use-intl";

import { RoleIcon } from "@/components/ui/role-icon";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { heroFigures } from "@/lib/client/view/hero-figures";
import type { RecordOf } from "@/lib/model/record";

import { LossBar } from "../loss-bar";
import { useBoardFormat } from "../use-board-format";

/** An asset with what must not happen to it, and what that costs a year, now and after the list. */
export function HeroSummary({ asset }: { readonly asset: RecordOf<"asset"> }) {
  const t = useTranslations("board.card");
  const store = useModelStore();
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const { failures, lossNow } = heroFigures(readModel, ranking, asset.id);
  const open = () => {
    store.getState().select([asset.id]);
    store.getState().openPanel("details");
  };
  return (
    <section className="relative flex flex-col gap-1 rounded-lg border border-line bg-surface p-4 shadow-card">
      <div className="flex items-start gap-2">
        <RoleIcon of="asset" className="mt-0.5" />
        <h3 className="min-w-0 text-base font-semibold [overflow-wrap:anywhere]">
          <button
            type="button"
            aria-haspopup="dialog"
            onClick={open}
            className="text-left after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring"
          >
            {asset.title}
          </button>
        </h3>
      </div>
      {failures.length === 0 && <p className="text-sm text-muted">{t("noFailure")}</p>}
      {failures.map(({ id, title }) => (
        <p key={id} className="text-sm [overflow-wrap:anywhere] text-muted">
          {title}
        </p>
      ))}
      {lossNow > 0 ? (
        <Loss assetId={asset.id} />
      ) : (
        <p className="mt-2 text-sm text-muted">{t("noLoss")}</p>
      )}
    </section>
  );
}

function Loss({ assetId }: { readonly assetId: string }) {
  const t = useTranslations("board.card");
  const words = useTranslations("worklist.risk");
  const format = useBoardFormat();
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const { lossNow, lossAfter, isComplete } = heroFigures(readModel, ranking, assetId);
  const now = format.riskLeft(lossNow);
  return (
    <>
      <p className="mt-2 text-xs text-muted">{t("averageLoss")}</p>
      <p className="flex flex-wrap items-center gap-x-2 text-xl font-semibold">
        <span>{isComplete ? now : t("atLeast", { amount: now })}</span>
        {lossAfter < lossNow && (
          <>
            <ArrowRight aria-hidden className="size-5 text-muted" />
            <span className="sr-only">{words("to")}</span>
            <span>{format.riskLeft(lossAfter)}</span>
          </>
        )}
      </p>
      <LossBar part={lossAfter / lossNow} />
      {lossAfter < lossNow && <p className="text-xs text-muted">{words("after")}</p>}
    </>
  );
}
