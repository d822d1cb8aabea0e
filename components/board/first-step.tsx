"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { RoleIcon } from "@/components/ui/role-icon";
import { useAction } from "@/lib/client/use-action";

/** What to do first in a model without an asset. */
export function FirstStep() {
  const t = useTranslations("board.empty");
  const { run } = useAction("add-asset");
  return (
    <section className="flex flex-col items-start gap-2 rounded-xl border border-transparent bg-raised p-5 shadow-popup">
      <h3 className="flex items-center gap-2 text-base font-semibold">
        <RoleIcon of="asset" />
        {t("title")}
      </h3>
      <p className="text-sm text-muted">{t("body")}</p>
      <Button variant="primary" onClick={run}>
        {t("add")}
      </Button>
    </section>
  );
}
