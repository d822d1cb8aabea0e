"use client";

import type { ReactNode } from "react";

import { Kbd } from "./kbd";
import { MenuItem } from "./menu";

/** An action in a menu; when it is off, it says why. */
export function MenuAction({
  action: { label, shortcut, blocked, run },
  icon,
  danger = false,
}: {
  readonly action: {
    readonly label: string;
    readonly shortcut: string | undefined;
    readonly blocked: string | null;
    readonly run: () => void;
  };
  readonly icon?: ReactNode;
  readonly danger?: boolean;
}) {
  return (
    <MenuItem onSelect={run} disabled={blocked !== null} danger={danger}>
      {icon}
      <span className="mr-6 flex-1">
        {label}
        {blocked !== null && <span className="block text-xs text-muted">{blocked}</span>}
      </span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </MenuItem>
  );
}
