"use client";

import type { ReactElement } from "react";
import { useTranslations } from "use-intl";

import { Menu, MenuRadioGroup } from "@/components/ui/menu";
import { type DefenseStatus, defenseStatusSchema } from "@/lib/model/kinds/defense";

/** The open menu of statuses; loaded when somebody reaches for it. */
export function StatusChoices({
  trigger,
  status,
  onStatus,
}: {
  readonly trigger: ReactElement;
  readonly status: DefenseStatus;
  readonly onStatus: (status: DefenseStatus) => void;
}) {
  const t = useTranslations("common.status");
  return (
    <Menu trigger={trigger} defaultOpen>
      <MenuRadioGroup
        value={status}
        onValueChange={onStatus}
        options={defenseStatusSchema.options.map((value) => ({ value, label: t(value) }))}
      />
    </Menu>
  );
}
