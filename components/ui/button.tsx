import type { ComponentProps } from "react";

import { cx } from "./cx";

type ButtonLook = {
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  readonly size?: "sm" | "md" | "lg";
};

const BASE =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-colors select-none max-sm:min-h-11 max-sm:min-w-11 disabled:opacity-50 aria-disabled:opacity-50";

const VARIANTS = {
  primary: "border-transparent bg-accent text-on-accent not-disabled:hover:bg-accent-hover",
  secondary: "border-line-strong bg-surface text-ink not-disabled:hover:bg-sunken",
  quiet: "border-transparent text-ink not-disabled:hover:bg-sunken",
  danger: "border-danger bg-surface text-danger not-disabled:hover:bg-danger-soft",
} as const;

const SIZES = {
  sm: "h-7 px-2 text-xs",
  md: "h-8 px-3 text-sm",
  lg: "h-10 px-4 text-sm",
} as const;

/** The look of a button, for a link that reads as one. */
export function buttonClass({ variant = "secondary", size = "md" }: ButtonLook = {}): string {
  return cx(BASE, VARIANTS[variant], SIZES[size]);
}

export function Button({
  variant,
  size,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & ButtonLook) {
  const look = { ...(variant && { variant }), ...(size && { size }) };
  return <button {...rest} type={type} className={cx(buttonClass(look), className)} />;
}
