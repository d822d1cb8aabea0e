"use client";

import { useTranslations } from "use-intl";

import { Select } from "@/components/ui/select";
import { setStatus } from "@/lib/client/commands/set-status";
import { statusOf } from "@/lib/client/view/defense-figures";
import { defenseStatusSchema } from "@/lib/model/kinds/defense";
import type { RecordOf } from "@/lib/model/record";

import { Fact } from "./fact";
import { useCanEdit, useEdit } from "./use-edit";

export function StatusField({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations();
  const edit = useEdit();
  const canEdit = useCanEdit();
  const status = statusOf(defense);
  const label = t("details.defense.status");
  if (!canEdit) return <Fact label={label} value={t(`common.status.${status}`)} />;
  return (
    <Select
      label={label}
      value={status}
      options={defenseStatusSchema.options.map((value) => ({
        value,
        label: t(`common.status.${value}`),
        hint: t(`details.statusHint.${value}`),
      }))}
      onValueChange={(next) =>
        edit((model) => setStatus(model, { id: defense.id, status: next }), "set-status")
      }
    />
  );
}
