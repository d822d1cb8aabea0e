"use client";

import { BookOpen } from "lucide-react";
import { useTranslations } from "use-intl";

import { RoleIcon } from "@/components/ui/role-icon";
import { Tooltip } from "@/components/ui/tooltip";
import { Kbd } from "@/components/ui/kbd";
import type { CardKind } from "@/lib/client/commands/problem";
import { useAction } from "@/lib/client/use-action";

const KINDS: readonly CardKind[] = ["asset", "attacker", "attack", "defense"];

const BUTTON =
  "flex h-10 items-center gap-2 rounded-lg px-3 text-sm font-medium transition-colors hover:bg-sunken max-sm:h-11 max-sm:px-2.5";

/** The four shapes; a click adds a card, connected with what is selected. Beside them, the library. */
export function AddBar() {
  const t = useTranslations("board");
  return (
    <div
      role="toolbar"
      aria-label={t("addBar")}
      className="pointer-events-auto flex gap-0.5 rounded-xl border border-transparent bg-raised p-1 shadow-popup"
    >
      {KINDS.map((kind) => (
        <AddButton key={kind} kind={kind} />
      ))}
      <LibraryButton />
    </div>
  );
}

function LibraryButton() {
  const t = useTranslations("board");
  const { label, shortcut, run } = useAction("open-library");
  return (
    <Tooltip text={<Hint label={label} shortcut={shortcut} />} side="top">
      <button
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={run}
        className={BUTTON}
      >
        <BookOpen aria-hidden className="size-5" strokeWidth={1.5} />
        <span className="@max-[56rem]:sr-only">{t("library")}</span>
      </button>
    </Tooltip>
  );
}

function Hint({
  label,
  shortcut,
}: {
  readonly label: string;
  readonly shortcut: string | undefined;
}) {
  return (
    <span className="flex items-center gap-2">
      {label}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </span>
  );
}

function AddButton({ kind }: { readonly kind: CardKind }) {
  const t = useTranslations("common.role");
  const { label, shortcut, run } = useAction(`add-${kind}`);
  return (
    <Tooltip text={<Hint label={label} shortcut={shortcut} />} side="top">
      <button type="button" aria-label={label} onClick={run} className={BUTTON}>
        <RoleIcon of={kind} />
        <span className="@max-[46rem]:sr-only">{t(kind)}</span>
      </button>
    </Tooltip>
  );
}
