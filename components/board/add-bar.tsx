"use client";

import { useTranslations } from "use-intl";

import { RoleIcon } from "@/components/ui/role-icon";
import { Tooltip } from "@/components/ui/tooltip";
import { Kbd } from "@/components/ui/kbd";
import type { CardKind } from "@/lib/client/commands/problem";
import { useAction } from "@/lib/client/use-action";

const KINDS: readonly CardKind[] = ["asset", "attacker", "attack", "defense"];

/** The four shapes; a click adds a card, connected with what is selected. */
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
    </div>
  );
}

function AddButton({ kind }: { readonly kind: CardKind }) {
  const t = useTranslations("common.role");
  const { label, shortcut, run } = useAction(`add-${kind}`);
  const hint = (
    <span className="flex items-center gap-2">
      {label}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </span>
  );
  return (
    <Tooltip text={hint} side="top">
      <button
        type="button"
        aria-label={label}
        onClick={run}
        className="flex h-10 items-center gap-2 rounded-lg px-3 text-sm font-medium transition-colors hover:bg-sunken max-sm:h-11 max-sm:px-2.5"
      >
        <RoleIcon of={kind} />
        <span className="max-md:sr-only">{t(kind)}</span>
      </button>
    </Tooltip>
  );
}
