import type { ReactNode } from "react";

import { cx } from "./cx";

const TONES = {
  neutral: "border-line bg-sunken text-ink",
  accent: "border-transparent bg-accent-soft text-ink",
  warn: "border-transparent bg-warn-soft text-warn",
  /** Something nobody has estimated yet. */
  unknown: "border-dashed border-line-strong text-muted",
} as const;

export function Chip({
  tone = "neutral",
  className,
  children,
}: {
  readonly tone?: keyof typeof TONES;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={cx(
        "inline-flex h-5 max-w-full items-center gap-1 rounded-sm border px-1.5 text-xs whitespace-nowrap",
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
