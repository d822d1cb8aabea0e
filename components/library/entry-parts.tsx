"use client";

import { Check } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { type CardRole, RoleIcon } from "@/components/ui/role-icon";
import type { LibraryEntry } from "@/lib/catalog/library/library-entry";

import { useLibraryPanel } from "./library-context";

/** Silhouette and title, with where it comes from and by which ids others know it. */
export function EntryHead({ of, entry }: { readonly of: CardRole; readonly entry: LibraryEntry }) {
  return (
    <div className="flex items-start gap-2">
      <RoleIcon of={of} className="mt-px" />
      <div className="min-w-0">
        <h3 className="text-sm font-semibold text-pretty">{entry.title}</h3>
        <p className="text-xs text-muted">{entry.templateTitle}</p>
      </div>
    </div>
  );
}

export function Techniques({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslations("library");
  if (ids.length === 0) return null;
  return (
    <ul aria-label={t("techniques")} className="flex flex-wrap gap-1">
      {ids.map((id) => (
        <li key={id}>
          <Chip>{id}</Chip>
        </li>
      ))}
    </ul>
  );
}

/** Says that the model has it; takes the focus when that has just become so by a click beside it. */
export function InModel({
  id,
  title,
  takesFocus,
}: {
  readonly id: string;
  readonly title: string;
  readonly takesFocus: boolean;
}) {
  const t = useTranslations("library");
  const { show } = useLibraryPanel();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <div className="flex items-center gap-2">
      <Chip tone="accent">
        <Check aria-hidden className="size-3" />
        {t("inModel")}
      </Chip>
      <Button
        ref={button}
        size="sm"
        variant="quiet"
        aria-label={t("showOne", { title })}
        onClick={() => show(id)}
      >
        {t("showIt")}
      </Button>
    </div>
  );
}

export function Fact({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <p className="text-xs text-pretty text-muted">
      {label} <span className="text-ink">{children}</span>
    </p>
  );
}
