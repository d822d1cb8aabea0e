"use client";

import { Download } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Menu, MenuGroup, MenuLinkItem } from "@/components/ui/menu";

const TARGETS = ["spreadsheet", "linear", "jira", "github"] as const;

/** The list as a file that a tracker imports. */
export function DownloadMenu({ modelId }: { readonly modelId: string }) {
  const t = useTranslations("worklist.download");
  const base = `/api/models/${encodeURIComponent(modelId)}/worklist.csv`;
  return (
    <Menu
      trigger={
        <Button size="sm">
          <Download aria-hidden className="size-4" />
          {t("button")}
        </Button>
      }
    >
      <MenuGroup label={t("title")}>
        {TARGETS.map((target) => (
          <MenuLinkItem key={target} href={`${base}?for=${target}`} download>
            {t(target)}
          </MenuLinkItem>
        ))}
      </MenuGroup>
    </Menu>
  );
}
