"use client";

import { FileUp } from "lucide-react";
import { useRef } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

import { FILE_MEGABYTES_MAX } from "./read-model-file";
import { type Complaint, useFileIntake } from "./use-file-intake";
import { usePageDrop } from "./use-page-drop";

const COMPLAINT_WORDS = {
  "file-many": "many",
  "file-too-large": "tooLarge",
  "file-not-json": "notJson",
  "file-unreadable": "unreadable",
} as const satisfies Record<Complaint, string>;

export function FileDrop({
  isBusy,
  onText,
}: {
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
}) {
  const t = useTranslations("start.file");
  const input = useRef<HTMLInputElement>(null);
  const { name, complaint, take } = useFileIntake(isBusy, onText);
  const isOver = usePageDrop(take);

  return (
    <section
      aria-labelledby="file-title"
      className={cx(
        "flex flex-1 flex-col gap-3 rounded-lg border border-dashed p-6 transition-colors",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong",
      )}
    >
      <h2 id="file-title" className="text-base font-semibold">
        {t("title")}
      </h2>
      <p className="text-sm text-muted">{isOver ? t("dropNow") : t("drop")}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
      <Button
        aria-disabled={isBusy}
        onClick={() => input.current?.click()}
        className="mt-auto self-start"
      >
        <FileUp aria-hidden className="size-4" />
        {isBusy ? t("opening", { name }) : t("choose")}
      </Button>
      <p role="status" className="text-sm text-danger empty:hidden">
        {complaint && t(COMPLAINT_WORDS[complaint], { name, limit: FILE_MEGABYTES_MAX })}
      </p>
    </section>
  );
}
