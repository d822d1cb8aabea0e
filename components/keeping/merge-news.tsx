"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import type { MergeReport } from "@/lib/client/merge-report";
import { useModel } from "@/lib/client/model-context";

import { MergeEntryItem } from "./merge-entry-item";

/** Says how many changes were merged, and shows those that somebody should look at. */
export function MergeNews({ report }: { readonly report: MergeReport }) {
  const t = useTranslations("keeping.merged");
  const close = useModel((state) => state.closeMergeReport);
  const [isLooking, setIsLooking] = useState(false);
  const count = report.merged;
  const { length } = report.entries;
  const title = t("title", { count, entries: length });
  if (isLooking) return <MergeDialog report={report} />;
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-20 z-30 mx-auto flex w-full max-w-lg px-4">
      <div className="pointer-events-auto relative w-full rounded-lg bg-raised shadow-popup">
        <div role="status">
          <Banner
            tone={length > 0 ? "warn" : "info"}
            title={title}
            {...(length > 0 && {
              action: (
                <Button size="sm" onClick={() => setIsLooking(true)}>
                  {t("show")}
                </Button>
              ),
            })}
          >
            <span className="block pr-8">
              {length > 0 ? t(report.isFromBefore ? "beforeLook" : "look") : t("before")}
            </span>
          </Banner>
        </div>
        <CloseButton onClose={close} />
      </div>
    </div>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("common");
  return (
    <IconButton label={t("close")} onClick={onClose} className="absolute top-1.5 right-1.5">
      <X aria-hidden />
    </IconButton>
  );
}

function MergeDialog({ report }: { readonly report: MergeReport }) {
  const t = useTranslations("keeping.merged");
  const close = useModel((state) => state.closeMergeReport);
  return (
    <Dialog
      open
      onOpenChange={close}
      width="lg"
      title={t("window")}
      description={t("why")}
      footer={
        <Button variant="primary" onClick={close}>
          {t("done")}
        </Button>
      }
    >
      <ul className="flex flex-col divide-y divide-line">
        {report.entries.map((entry) => (
          <MergeEntryItem key={entry.key} entry={entry} />
        ))}
      </ul>
    </Dialog>
  );
}
