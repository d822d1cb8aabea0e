"use client";

import { type ComponentProps, type ReactNode, useId } from "react";

import { cx } from "./cx";
import { Field, INPUT_CLASS } from "./field";

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
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        aria-invalid={Boolean(error)}
        aria-describedby={error || hint ? `${id}-note` : undefined}
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
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={4}
        {...rest}
        id={id}
        aria-invalid={Boolean(error)}
        aria-describedby={error || hint ? `${id}-note` : undefined}
        className={cx(INPUT_CLASS, "resize-y py-2", className)}
      />
    </Field>
  );
}
