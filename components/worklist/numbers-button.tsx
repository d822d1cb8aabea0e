"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";

import type { Incident } from "./incident";
import { useIncidentAnswer } from "./use-incident-answer";
import { useWorkList } from "./work-list-context";

const numbersDialog = lazyPart(async () => (await import("./numbers-dialog")).NumbersDialog);

/** The question what an incident costs, with its answer; opens the window that asks it. */
export function NumbersButton({ incident }: { readonly incident: Incident }) {
  const t = useTranslations("worklist.header");
  const { canEdit } = useWorkList();
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  const answer = useIncidentAnswer(incident);
  const open = () => {
    setIsWanted(true);
    setIsOpen(true);
  };
  return (
    <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
      <p className="text-xs text-muted">{t("question")}</p>
      <div className="flex max-w-full flex-wrap items-center gap-2">
        <span className="text-sm font-semibold">
          {answer ?? t(incident.kind === "points" ? "inPoints" : "unknown")}
        </span>
        {canEdit && incident.kind !== "no-failure" && (
          <Button
            size="sm"
            aria-label={t("changeNamed")}
            onPointerEnter={() => void numbersDialog.ahead()}
            onFocus={() => void numbersDialog.ahead()}
            onClick={open}
          >
            <Pencil aria-hidden className="size-3" />
            {t(answer === null ? "answer" : "change")}
          </Button>
        )}
      </div>
      {isWanted && (
        <Awaited>
          <numbersDialog.Part open={isOpen} onOpenChange={setIsOpen} />
        </Awaited>
      )}
    </div>
  );
}
