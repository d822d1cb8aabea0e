"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { PrincipleCard } from "@/components/ui/principle-card";
import { RoleIcon } from "@/components/ui/role-icon";
import { principleAt } from "@/lib/catalog/principles/principles";
import { useAction } from "@/lib/client/use-action";

/** What to do first in a model without an asset. */
export function FirstStep() {
  const t = useTranslations("board.empty");
  const principles = useTranslations("principles");
  const guide = useAction("guide-me");
  const add = useAction("add-asset");
  const principle = principleAt("no-asset");
  return (
    <section className="flex flex-col items-start gap-2 rounded-xl border border-transparent bg-raised p-5 shadow-popup">
      <h3 className="flex items-center gap-2 text-base font-semibold">
        <RoleIcon of="asset" />
        {t("title")}
      </h3>
      <p className="text-sm text-muted">{t("body")}</p>
      <div className="mt-1 mb-3 flex flex-wrap gap-2">
        <Button variant="primary" onClick={guide.run}>
          {t("guide")}
        </Button>
        <Button onClick={add.run}>{t("add")}</Button>
      </div>
      <PrincipleCard title={principles(`${principle}.title`)}>
        {principles(`${principle}.body`)}
      </PrincipleCard>
    </section>
  );
}
