"use client";

import { PanelRight, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { IconButton } from "@/components/ui/icon-button";
import { Tabs } from "@/components/ui/tabs";
import { useModel } from "@/lib/client/model-context";

/** Details and work list beside the board; under 1,024 px a drawer over it. */
export function SidePanel({
  details,
  workList,
}: {
  readonly details: ReactNode;
  readonly workList: ReactNode;
}) {
  const t = useTranslations("board.panel");
  const tab = useModel((state) => state.panelTab);
  const isOpen = useModel((state) => state.isPanelOpen);
  const open = useModel((state) => state.openPanel);
  const close = useModel((state) => state.closePanel);
  return (
    <>
      {!isOpen && (
        <div className="absolute top-3 right-3 z-10 rounded-md border border-transparent bg-raised shadow-popup lg:hidden print:hidden">
          <IconButton label={t("open")} onClick={() => open(tab)}>
            <PanelRight aria-hidden />
          </IconButton>
        </div>
      )}
      <aside
        aria-label={t("label")}
        className={cx(
          "relative z-20 flex w-[360px] shrink-0 flex-col print:hidden border-l border-line bg-surface max-lg:absolute max-lg:inset-y-0 max-lg:right-0 max-lg:max-w-full max-lg:shadow-popup",
          !isOpen && "max-lg:hidden",
        )}
      >
        <IconButton
          label={t("close")}
          onClick={close}
          className="absolute top-1 right-1 z-10 lg:hidden"
        >
          <X aria-hidden />
        </IconButton>
        <Tabs
          label={t("label")}
          value={tab}
          onValueChange={open}
          items={[
            { value: "details", label: t("details"), content: details },
            { value: "worklist", label: t("worklist"), content: workList },
          ]}
        />
      </aside>
    </>
  );
}
