"use client";

import type { LucideIcon } from "lucide-react";

import { IconButton } from "./icon-button";

/** An action as a button with an icon; when it is off, its name says why. */
export function ActionButton({
  action,
  icon: Icon,
  label,
}: {
  readonly action: {
    readonly label: string;
    readonly shortcut: string | undefined;
    readonly blocked: string | null;
    readonly run: () => void;
  };
  readonly icon: LucideIcon;
  /** In place of the action's own, where more is known. */
  readonly label?: string | undefined;
}) {
  const { blocked, run, shortcut } = action;
  return (
    <IconButton
      label={blocked ?? label ?? action.label}
      shortcut={shortcut}
      aria-disabled={blocked !== null}
      onClick={() => {
        if (blocked === null) run();
      }}
      className="aria-disabled:opacity-40"
    >
      <Icon aria-hidden />
    </IconButton>
  );
}
