"use client";

import { Unlink } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { useFormat } from "@/components/ui/use-format";
import { disconnect } from "@/lib/client/commands/disconnect";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";

import { signedShare } from "./effect-rows";
import { EstimateEditor } from "./estimate-editor";
import { KindHeading } from "./kind-heading";
import { LinkToRecord } from "./link-to-record";
import { useCanEdit, useEdit } from "./use-edit";

/** How much a defense takes away from one attack, step or failure. */
export function EffectDetails({ effect }: { readonly effect: RecordOf<"effect"> }) {
  const t = useTranslations("details.effect");
  const settings = useModel((state) => state.readModel.settings);
  const format = useFormat(settings);
  const edit = useEdit();
  const canEdit = useCanEdit();
  const { id } = effect;
  const words = (share: number) =>
    share < 0 ? t("likelier", { share: format.share(-share) }) : signedShare(share, format);
  return (
    <div className="flex flex-col gap-4 p-4">
      <KindHeading of="defense" id={id} />
      <LinkToRecord label={t("defense")} id={effect.defenseId} />
      <LinkToRecord label={t("target")} id={effect.targetId} />
      <EstimateEditor
        id={id}
        field="share"
        label={t("share")}
        numberLabel={t("percent")}
        unit="%"
        factor={100}
        estimate={effect.share}
        ladder="share"
        words={words}
      />
      <EstimateEditor
        id={id}
        field="shareAsRun"
        label={t("shareAsRun")}
        unit="%"
        factor={100}
        estimate={effect.shareAsRun}
        words={words}
      />
      {canEdit && (
        <Button
          size="sm"
          variant="danger"
          className="self-start"
          onClick={() => edit((model) => disconnect(model, { id }), "disconnect")}
        >
          <Unlink aria-hidden className="size-3.5" />
          {t("remove")}
        </Button>
      )}
    </div>
  );
}
