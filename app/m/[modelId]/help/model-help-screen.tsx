"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { AllShortcuts } from "@/app/help/all-shortcuts";
import { Help } from "@/components/help/help";
import { Button } from "@/components/ui/button";
import { useModel } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";
import { helpFigures } from "@/lib/client/view/help-figures";

/** The help with the numbers of the open model. */
export function ModelHelpScreen() {
  const t = useTranslations("guide");
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const figures = useMemo(() => helpFigures(readModel, ranking), [readModel, ranking]);
  const guide = useAction("guide-me");
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-page">
      <Help
        heading="h2"
        figures={figures}
        action={
          guide.blocked === null && (
            <Button variant="primary" size="lg" onClick={guide.run}>
              {t("start")}
            </Button>
          )
        }
        shortcuts={<AllShortcuts />}
      />
    </main>
  );
}
