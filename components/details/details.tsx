"use client";

import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { parseLinkId } from "@/lib/client/commands/link-id";
import { useModel } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";
import type { ModelRecord } from "@/lib/model/record";

import { AssetDetails } from "./asset-details";
import { AttackDetails } from "./attack-details";
import { AttackerDetails } from "./attacker-details";
import { DefenseDetails } from "./defense-details";
import { EffectDetails } from "./effect-details";
import { FrameDetails } from "./frame-details";
import { LinkDetails } from "./link-details";
import { ModelSummary } from "./model-summary";
import { StepDetails } from "./step-details";

/** What is selected, with everything that can be said and changed about it; `footer` stays in sight. */
export function Details({
  comments,
  footer,
}: {
  /** What people say about the record that is selected. */
  readonly comments: ReactNode;
  readonly footer: ReactNode;
}) {
  return (
    <div className="flex min-h-full flex-col">
      <div className="flex-1">
        <SelectedDetails />
        {comments}
      </div>
      {footer}
    </div>
  );
}

function SelectedDetails() {
  const selectedIds = useModel((state) => state.selectedIds);
  const [id, another] = selectedIds;
  const record = useModel(({ records }) => shownRecord(records, id));
  if (id === undefined) return <ModelSummary />;
  if (another !== undefined) return <Several count={selectedIds.size} />;
  if (record) return <RecordDetails record={record} />;
  const link = parseLinkId(id);
  return link ? <LinkDetails id={id} {...link} /> : <ModelSummary />;
}

/** What must not happen to an asset is said and changed with the asset. */
function shownRecord(
  records: ReadonlyMap<string, ModelRecord>,
  id: string | undefined,
): ModelRecord | undefined {
  const record = id === undefined ? undefined : records.get(id);
  return record?.kind === "failure" ? records.get(record.assetId) : record;
}

function RecordDetails({ record }: { readonly record: ModelRecord }) {
  switch (record.kind) {
    case "asset":
      return <AssetDetails asset={record} />;
    case "attack":
      return <AttackDetails attack={record} />;
    case "attacker":
      return <AttackerDetails attacker={record} />;
    case "defense":
      return <DefenseDetails defense={record} />;
    case "frame":
      return <FrameDetails id={record.id} title={record.title} />;
    case "step":
      return <StepDetails step={record} />;
    case "effect":
      return <EffectDetails effect={record} />;
    case "requirement":
      return (
        <LinkDetails id={record.id} sourceId={record.defenseId} targetId={record.requiredId} />
      );
    default:
      return <ModelSummary />;
  }
}

function Several({ count }: { readonly count: number }) {
  const t = useTranslations("details.several");
  const remove = useAction("delete-selected");
  return (
    <div className="flex flex-col items-start gap-3 p-4">
      <h3 className="text-base font-semibold">{t("title", { count })}</h3>
      <p className="text-sm text-muted">{t("body")}</p>
      {remove.blocked === null && (
        <Button size="sm" variant="danger" onClick={remove.run}>
          <Trash2 aria-hidden className="size-3.5" />
          {remove.label}
        </Button>
      )}
    </div>
  );
}
