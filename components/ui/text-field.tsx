"use client";

import { type ComponentProps, type ReactNode, useId } from "react";

import { cx } from "./cx";
import { Field, INPUT_CLASS } from "./field";
import { describedBy, useLock } from "./shared-field";

type Own = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
};

export function TextField({
  label,
  hint,
  error,
  className,
  ...rest
}: Omit<ComponentProps<"input">, "id"> & Own) {
  const id = useId();
  const lock = useLock();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...(lock !== undefined && { readOnly: true })}
        id={id}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(lock, error || hint ? `${id}-note` : undefined)}
        className={cx(INPUT_CLASS, "h-8 max-sm:h-11", className)}
      />
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  error,
  className,
  ...rest
}: Omit<ComponentProps<"textarea">, "id"> & Own) {
  const id = useId();
  const lock = useLock();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={4}
        {...rest}
        {...(lock !== undefined && { readOnly: true })}
        id={id}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(lock, error || hint ? `${id}-note` : undefined)}
        className={cx(INPUT_CLASS, "resize-y py-2", className)}
      />
    </Field>
  );
}
