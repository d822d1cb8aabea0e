"use client";

import type { ReactElement } from "react";
import { useTranslations } from "use-intl";

import { Menu, MenuGroup, MenuLinkItem } from "@/components/ui/menu";
import { BACKLOG_TARGETS } from "@/lib/interchange/backlog-targets";

/** The open menu of files; loaded when somebody reaches for it. */
export function DownloadChoices({
  modelId,
  trigger,
}: {
  readonly modelId: string;
  readonly trigger: ReactElement;
}) {
  const t = useTranslations("worklist.download");
  const base = `/api/models/${encodeURIComponent(modelId)}/worklist.csv`;
  return (
    <Menu trigger={trigger} defaultOpen>
      <MenuGroup label={t("title")}>
        {BACKLOG_TARGETS.map(({ id }) => (
          <MenuLinkItem key={id} href={`${base}?for=${id}`} download>
            {t(id)}
          </MenuLinkItem>
        ))}
      </MenuGroup>
    </Menu>
  );
}
