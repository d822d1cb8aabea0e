"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { type CardRole, RoleIcon } from "@/components/ui/role-icon";
import { SharedField, useLock } from "@/components/ui/shared-field";
import { useTakeWhenGone } from "@/components/ui/use-take-when-gone";
import type { RecordRow, RowKind } from "@/lib/client/outline/outline-row";
import { LIMITS } from "@/lib/model/limits";

import { FoldButton } from "./fold-button";
import { useOutline, useOutlineView } from "./outline-context";
import { indentOf } from "./row-look";

/** What a row is called, as far in as it stands. */
export function TitleCell({ row, title }: { readonly row: RecordRow; readonly title: string }) {
  const isRenaming = useOutlineView((view) => view.renamingKey === row.key);
  return (
    <div
      role="gridcell"
      style={{ paddingLeft: indentOf(row) }}
      className="order-1 flex min-w-0 flex-1 basis-[calc(100%-3.5rem)] items-center gap-1.5 py-1"
    >
      <FoldButton row={row} title={title} />
      <KindMark kind={row.kind} />
      {isRenaming ? (
        <SharedField id={row.id} field="title" isOver className="flex min-w-0 flex-1">
          <TitleInput row={row} title={title} />
        </SharedField>
      ) : (
        <TitleText row={row} title={title} />
      )}
    </div>
  );
}

function TitleText({ row, title }: { readonly row: RecordRow; readonly title: string }) {
  const t = useTranslations("outline");
  const words =
    row.kind === "effect"
      ? t("acts", { title })
      : row.kind === "requirement"
        ? t("needs", { title })
        : title;
  const isCard = CARD_MARKS[row.kind] !== undefined;
  return (
    <span
      className={cx(
        "line-clamp-2 min-w-0 text-sm print:line-clamp-none [overflow-wrap:anywhere]",
        isCard && "font-medium",
        row.isRepeated && "text-muted",
      )}
    >
      {words}
      {row.isRepeated && <span className="ml-2 text-xs">{t("shared")}</span>}
    </span>
  );
}

function TitleInput({ row, title }: { readonly row: RecordRow; readonly title: string }) {
  const t = useTranslations("outline.field");
  const outline = useOutline();
  const lock = useLock();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const typed = useRef<string | null>(null);
  const commit = () => {
    if (input.current) outline.rename(row, input.current.value);
    typed.current = null;
  };
  useTakeWhenGone(() => {
    if (typed.current !== null) outline.rename(row, typed.current);
  });
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    typed.current = null;
    if (event.key === "Escape") outline.startRenaming(null);
    else if (!outline.rename(row, event.currentTarget.value)) return;
    outline.goTo(row.key);
  };
  return (
    <input
      ref={input}
      aria-label={t("title", { title })}
      aria-describedby={lock}
      readOnly={lock !== undefined}
      defaultValue={title}
      maxLength={LIMITS.titleCharacters}
      onChange={(event) => {
        typed.current = event.target.value;
      }}
      onBlur={commit}
      onKeyDown={handleKeyDown}
      className="h-7 min-w-0 flex-1 rounded-sm border border-line-strong bg-surface px-1.5 text-sm focus-visible:outline-offset-0 max-sm:h-11 max-sm:text-base"
    />
  );
}

const CARD_MARKS: Readonly<Partial<Record<RowKind, CardRole>>> = {
  asset: "asset",
  attacker: "attacker",
  attack: "attack",
  defense: "defense",
};

const DOT_COLOURS: Readonly<Partial<Record<RowKind, string>>> = {
  failure: "bg-role-asset",
  step: "bg-role-attack",
  effect: "bg-role-defense",
};

/** The silhouette of a card; a dot in its colour for what stands below one. */
export function KindMark({ kind }: { readonly kind: RowKind }) {
  const role = CARD_MARKS[kind];
  if (role) return <RoleIcon of={role} className="size-4" />;
  const colour = DOT_COLOURS[kind] ?? "bg-line-strong";
  return (
    <span aria-hidden className="flex size-4 shrink-0 items-center justify-center">
      <span className={cx("size-1.5 rounded-full", colour)} />
    </span>
  );
}
