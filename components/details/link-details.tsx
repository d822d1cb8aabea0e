"use client";

import { Unlink } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { disconnect } from "@/lib/client/commands/disconnect";
import { useModel } from "@/lib/client/model-context";

import { LinkToRecord } from "./link-to-record";
import { useCanEdit, useEdit } from "./use-edit";

/** A line that says nothing more than which two things belong together. */
export function LinkDetails({
  id,
  sourceId,
  targetId,
}: {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
}) {
  const t = useTranslations("details.link");
  const edit = useEdit();
  const canEdit = useCanEdit();
  const select = useModel((state) => state.select);
  const remove = () => {
    if (edit((model) => disconnect(model, { id }), "disconnect")) select([]);
  };
  return (
    <div className="flex flex-col gap-4 p-4">
      <h3 className="text-base font-semibold">{t("title")}</h3>
      <LinkToRecord label={t("from")} id={sourceId} />
      <LinkToRecord label={t("to")} id={targetId} />
      {canEdit && (
        <Button size="sm" variant="danger" className="self-start" onClick={remove}>
          <Unlink aria-hidden className="size-3.5" />
          {t("remove")}
        </Button>
      )}
    </div>
  );
}
