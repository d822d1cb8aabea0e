"use client";

import { useLocale, useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import type { RecordOf } from "@/lib/model/record";

import { printDay } from "./print-day";
import { StatusMenu } from "./status-menu";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** Where the defense of a row stands, who does it and until when. Several have them inside the row. */
export function RowStatus({
  row,
  onOwner,
}: {
  readonly row: WorkListRow;
  readonly onOwner: () => void;
}) {
  const [only, another] = row.defenses;
  if (!only || another) return <span className="hidden @3xl:block" />;
  return (
    <div className="flex shrink-0 flex-col items-end gap-0.5 @3xl:min-w-0 @3xl:items-start">
      <span className="relative z-10">
        <StatusMenu defense={only} />
      </span>
      <Owner defense={only} onOwner={onOwner} />
    </div>
  );
}

function Owner({
  defense,
  onOwner,
}: {
  readonly defense: RecordOf<"defense">;
  readonly onOwner: () => void;
}) {
  const t = useTranslations("worklist.assign");
  const locale = useLocale();
  const { canEdit } = useWorkList();
  const { title, ownerName, dueOn } = defense;
  const day = dueOn && printDay(dueOn, locale);
  const words = [ownerName, day && t("due", { day })].filter(Boolean).join(" · ");
  if (!canEdit) {
    return words === "" ? null : (
      <span className="max-w-full truncate text-xs text-muted">{words}</span>
    );
  }
  const says = words === "" ? t("add") : words;
  return (
    <button
      type="button"
      dir="auto"
      aria-label={t("ownerOf", { title, says })}
      onClick={onOwner}
      className={cx(
        words === "" && "print:hidden",
        "relative z-10 max-w-36 truncate rounded-sm px-0.5 text-xs leading-6 text-muted underline decoration-dotted underline-offset-2 hover:text-ink max-sm:leading-11 @3xl:max-w-full print:no-underline",
      )}
    >
      {says}
    </button>
  );
}
