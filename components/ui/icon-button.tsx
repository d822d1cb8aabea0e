"use client";

import type { ComponentProps, ReactNode } from "react";

import { cx } from "./cx";
import { Kbd } from "./kbd";
import { Tooltip } from "./tooltip";

/** A button that shows only an icon; its label is its name and its tooltip. */
export function IconButton({
  label,
  shortcut,
  className,
  children,
  ...rest
}: Omit<ComponentProps<"button">, "aria-label"> & {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
}) {
  const hint = shortcut ? (
    <span className="flex items-center gap-2">
      {label}
      <Kbd>{shortcut}</Kbd>
    </span>
  ) : (
    label
  );
  return (
    <Tooltip text={hint}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={cx(
          "inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink transition-colors not-disabled:hover:bg-sunken disabled:opacity-40 aria-pressed:bg-accent-soft max-sm:size-11 [&>svg]:size-4",
          className,
        )}
      >
        {children}
      </button>
    </Tooltip>
  );
}
