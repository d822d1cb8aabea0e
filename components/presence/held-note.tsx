"use client";

import type { MouseEvent } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import type { NoteProps } from "@/lib/client/people-slice";
import type { Person } from "@/lib/sync/live/presence";

import { personStyle } from "./person-style";
import { usePersonName } from "./use-person-name";

/** Under a field in which somebody else types: who it is, and the way past them. */
export function HeldNote({
  id,
  person,
  isShared,
  isOver,
  onTakeOver,
}: NoteProps & {
  readonly person: Person;
  /** This page types there as well. */
  readonly isShared: boolean;
  readonly onTakeOver: () => void;
}) {
  const t = useTranslations("presence");
  const nameOf = usePersonName();
  const takeOver = ({ currentTarget }: MouseEvent) => {
    onTakeOver();
    const field = currentTarget.closest("[data-shared-field]");
    field?.querySelector<HTMLElement>("textarea, input")?.focus();
  };
  return (
    <div
      style={personStyle(person.color)}
      className={cx(
        "flex items-start gap-2 text-xs text-ink",
        isOver
          ? "nodrag nopan absolute top-full -left-0.5 z-20 mt-1.5 w-max max-w-60 rounded-md bg-raised px-2 py-1 font-normal shadow-popup"
          : "mt-1",
      )}
    >
      <span
        aria-hidden
        className="person-fill mt-1 size-2 shrink-0 rounded-full forced-colors:hidden"
      />
      <p className="min-w-0 [overflow-wrap:anywhere]">
        <span id={id}>{t(isShared ? "editingToo" : "editing", { name: nameOf(person) })}</span>
        {!isShared && (
          <button
            type="button"
            onPointerDown={keepFocus}
            onMouseDown={keepFocus}
            onClick={takeOver}
            className="-my-1 ml-2 min-h-6 font-medium text-accent underline underline-offset-2 max-sm:-my-3 max-sm:min-h-11"
          >
            {t("editAnyway")}
          </button>
        )}
      </p>
    </div>
  );
}

/** What is typed on the card itself ends when the focus leaves it. */
function keepFocus(event: Pick<MouseEvent, "preventDefault">): void {
  event.preventDefault();
}
