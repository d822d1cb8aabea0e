"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Menu, MenuRadioGroup } from "@/components/ui/menu";
import { defenseStatusSchema } from "@/lib/model/kinds/defense";
import type { RecordOf } from "@/lib/model/record";

import { useWorkList } from "./work-list-context";

const STATUSES = defenseStatusSchema.options;

/** Where a defense stands; who may edit can change it here. */
export function StatusMenu({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations();
  const { canEdit, onStatus } = useWorkList();
  const status = defense.status ?? "idea";
  const label = t(`common.status.${status}`);
  if (!canEdit) return <Chip>{label}</Chip>;
  return (
    <Menu
      trigger={
        <Button
          size="sm"
          variant="secondary"
          aria-label={t("worklist.row.status", { title: defense.title, status: label })}
        >
          {label}
          <ChevronDown aria-hidden className="size-3" />
        </Button>
      }
    >
      <MenuRadioGroup
        value={status}
        onValueChange={(next) => onStatus(defense.id, next)}
        options={STATUSES.map((value) => ({ value, label: t(`common.status.${value}`) }))}
      />
    </Menu>
  );
}
