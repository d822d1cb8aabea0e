"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { SharedField, useLock } from "@/components/ui/shared-field";
import { useTakeWhenGone } from "@/components/ui/use-take-when-gone";
import { rename } from "@/lib/client/commands/rename";
import { useModelStore } from "@/lib/client/model-context";
import { LIMITS } from "@/lib/model/limits";

/** A field in place of a title on the canvas. Enter or leaving it takes the title, Escape does not. */
export function TitleEditor({
  id,
  title,
  rows = 2,
  className,
}: {
  readonly id: string;
  readonly title: string;
  readonly rows?: 1 | 2;
  readonly className?: string;
}) {
  return (
    <SharedField id={id} field="title" isOver className="flex min-w-0 flex-1">
      <TitleInput id={id} title={title} rows={rows} className={className} />
    </SharedField>
  );
}

function TitleInput({
  id,
  title,
  rows,
  className,
}: {
  readonly id: string;
  readonly title: string;
  readonly rows: 1 | 2;
  readonly className: string | undefined;
}) {
  const lock = useLock();
  const t = useTranslations("board.edit");
  const store = useModelStore();
  const field = useRef<HTMLTextAreaElement>(null);
  const isLeft = useRef(false);
  const [typed, setTyped] = useState(title);

  useEffect(() => {
    isLeft.current = false;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  /** The field goes when it is left, and going takes the focus from it: that is no second time. */
  const leave = (isTaken: boolean) => {
    if (isLeft.current) return;
    isLeft.current = true;
    const { readModel, execute, editTitle } = store.getState();
    const isChanged = typed.trim() !== "" && typed !== title;
    if (isTaken && isChanged) execute(rename(readModel, { id, title: typed }), "rename");
    editTitle(null);
  };
  useTakeWhenGone(() => {
    // The card has gone with it, or is out of sight; nothing typed is nothing to take.
    if (typed !== title) leave(true);
  });
  const handleKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== "Enter" && event.key !== "Escape") return;
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave(event.key === "Enter");
    store.getState().canvas?.focusCard(id);
  };
  return (
    <textarea
      ref={field}
      rows={rows}
      aria-label={t("title")}
      aria-describedby={lock}
      readOnly={lock !== undefined}
      value={typed}
      maxLength={LIMITS.titleCharacters}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => leave(true)}
      onKeyDown={handleKeyDown}
      className={cx(
        "nodrag nopan nowheel -mx-1 min-w-0 flex-1 resize-none rounded-sm bg-page px-1 text-sm font-semibold text-ink outline-2 outline-ring in-data-far:text-lg in-data-far:leading-6",
        className,
      )}
    />
  );
}
