"use client";

import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronsUpDown } from "lucide-react";
import { type ReactNode, useId } from "react";

import { cx } from "./cx";
import { Field, INPUT_CLASS } from "./field";

export type SelectOption<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
};

export function Select<T extends string>({
  label,
  value,
  onValueChange,
  options,
  hint,
  disabled = false,
}: {
  readonly label: string;
  readonly value: T;
  readonly onValueChange: (value: T) => void;
  readonly options: readonly SelectOption<T>[];
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <Base.Root
        items={options}
        value={value}
        onValueChange={(next) => {
          if (next !== null) onValueChange(next);
        }}
        disabled={disabled}
        modal={false}
      >
        <Base.Trigger
          id={id}
          className={cx(INPUT_CLASS, "flex h-8 items-center justify-between gap-2 max-sm:h-11")}
        >
          <Base.Value className="truncate" />
          <Base.Icon>
            <ChevronsUpDown aria-hidden className="size-4 text-muted" />
          </Base.Icon>
        </Base.Trigger>
        <SelectPopup options={options} />
      </Base.Root>
    </Field>
  );
}

/** The list that opens; `Base.Root` is around it. */
export function SelectPopup({ options }: { readonly options: readonly SelectOption<string>[] }) {
  return (
    <Base.Portal>
      <Base.Positioner
        alignItemWithTrigger={false}
        sideOffset={4}
        collisionPadding={8}
        className="z-50"
      >
        <Base.Popup className="max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto rounded-lg bg-raised p-1 text-ink shadow-popup outline-none">
          {options.map((option) => (
            <Item key={option.value} option={option} />
          ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

function Item({ option }: { readonly option: SelectOption<string> }) {
  return (
    <Base.Item
      value={option.value}
      className="flex cursor-default items-start gap-2 rounded-sm px-2 py-1.5 text-sm select-none data-highlighted:bg-sunken focus-visible:-outline-offset-2 max-sm:min-h-11"
    >
      <span className="mt-0.5 size-4 shrink-0">
        <Base.ItemIndicator>
          <Check aria-hidden className="size-4" />
        </Base.ItemIndicator>
      </span>
      <span className="min-w-0">
        <Base.ItemText>{option.label}</Base.ItemText>
        {option.hint && <span className="block text-xs text-muted">{option.hint}</span>}
      </span>
    </Base.Item>
  );
}
