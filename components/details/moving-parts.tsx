"use client";

import { useTranslations } from "use-intl";

import { NumberField } from "@/components/ui/number-field";
import { SharedField } from "@/components/ui/shared-field";
import { useFormat } from "@/components/ui/use-format";
import { setPoints } from "@/lib/client/commands/set-points";
import { useModel } from "@/lib/client/model-context";
import { BOUNDS } from "@/lib/model/estimate";
import { COMPLEXITY_POINTS, complexityTickSchema } from "@/lib/model/complexity-checklist";
import type { RecordOf } from "@/lib/model/record";
import { complexityPoints } from "@/lib/scoring/complexity";

import { Fact } from "./fact";
import { useCanEdit, useEdit } from "./use-edit";

/** How many moving parts a defense adds: counted by ticking what is true, or typed. */
export function MovingParts({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations("details.parts");
  const settings = useModel((state) => state.readModel.settings);
  const format = useFormat(settings);
  const edit = useEdit();
  const canEdit = useCanEdit();
  const { id, complexity } = defense;
  const ticks = complexity?.ticks ?? [];
  const points = complexityPoints(defense);
  if (!canEdit) return <Fact label={t("label")} value={format.parts(points)} />;

  const change = (next: Parameters<typeof setPoints>[1]["change"]): null => {
    edit((model) => setPoints(model, { id, change: next }), "set-points");
    return null;
  };
  return (
    <SharedField id={id} field="complexity" className="flex flex-col gap-2">
      <NumberField
        key={id}
        label={t("label")}
        value={complexity ? points : null}
        bounds={BOUNDS.points}
        hint={t("means")}
        onCommit={(value) => change({ points: value })}
      />
      {complexity?.points?.basis && ticks.length === 0 && (
        <p className="text-xs text-muted">{complexity.points.basis}</p>
      )}
      <details className="rounded-md border border-line" open={ticks.length > 0}>
        <summary className="rounded-md px-3 py-1.5 text-sm max-sm:py-3">{t("count")}</summary>
        <div className="flex flex-col gap-1 px-3 pb-3">
          {complexityTickSchema.options.map((tick) => (
            <label key={tick} className="flex items-start gap-2 py-0.5 text-sm max-sm:py-2">
              <input
                type="checkbox"
                checked={ticks.includes(tick)}
                onChange={(event) => change({ tick, isTrue: event.target.checked })}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0 flex-1">{t(`tick.${tick}`)}</span>
              <span className="text-xs text-muted">
                {format.partsShort(COMPLEXITY_POINTS[tick])}
              </span>
            </label>
          ))}
          <label className="mt-1 flex items-start gap-2 border-t border-line pt-2 text-sm">
            <input
              type="checkbox"
              checked={complexity?.halved ?? false}
              disabled={ticks.length === 0}
              onChange={(event) => change({ halved: event.target.checked })}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            {t("halved")}
          </label>
        </div>
      </details>
    </SharedField>
  );
}
