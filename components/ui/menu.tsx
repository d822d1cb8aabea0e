"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { type KeyboardEvent, type ReactElement, type ReactNode, useMemo } from "react";

import { cx } from "./cx";

const POPUP =
  "max-h-(--available-height) min-w-44 overflow-y-auto rounded-lg bg-raised p-1 text-ink shadow-popup transition-opacity outline-none data-ending-style:opacity-0 data-starting-style:opacity-0";
const ITEM =
  "flex w-full cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-sm select-none focus-visible:-outline-offset-2 max-sm:min-h-11 data-disabled:opacity-50 data-highlighted:bg-sunken [&>svg]:size-4 [&>svg]:shrink-0";

/** A list of things to do, opened by `trigger`, which must be a button that takes a ref. */
export function Menu({
  trigger,
  align = "end",
  defaultOpen = false,
  open,
  onOpenChange,
  returnsFocus,
  children,
}: {
  readonly trigger: ReactElement;
  readonly align?: "start" | "center" | "end";
  readonly defaultOpen?: boolean;
  /** Where something else opens it too; without, it opens and closes by itself. */
  readonly open?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** Asked when it closes: whether the focus goes back to the button; without, it does. */
  readonly returnsFocus?: () => boolean;
  readonly children: ReactNode;
}) {
  return (
    <Base.Root
      modal={false}
      defaultOpen={defaultOpen}
      {...(open !== undefined && { open })}
      onOpenChange={(isOpen) => onOpenChange?.(isOpen)}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} collisionPadding={8} className="z-50">
          <Base.Popup className={POPUP} finalFocus={() => returnsFocus?.() ?? true}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** A list of things to do at a point of the screen; it is open as long as it is there. */
export function PointMenu({
  label,
  at: { x, y },
  onClose,
  onKeyDown,
  children,
}: {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}) {
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y) }), [x, y]);
  return (
    <Base.Root open modal={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <Base.Popup aria-label={label} finalFocus={false} onKeyDown={onKeyDown} className={POPUP}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuLinkItem({
  href,
  download = false,
  children,
}: {
  readonly href: string;
  readonly download?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Base.LinkItem href={href} download={download} closeOnClick className={ITEM}>
      {children}
    </Base.LinkItem>
  );
}

export function MenuRadioGroup<T extends string>({
  value,
  onValueChange,
  options,
}: {
  readonly value: T;
  readonly onValueChange: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}) {
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next);
    if (option) onValueChange(option.value);
  };
  return (
    <Base.RadioGroup value={value} onValueChange={choose}>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} closeOnClick className={ITEM}>
          <span className="flex size-4 shrink-0 items-center justify-center">
            <Base.RadioItemIndicator>
              <Check aria-hidden className="size-4" />
            </Base.RadioItemIndicator>
          </span>
          {option.label}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

export function MenuGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2 pt-2 pb-1 text-xs font-medium text-muted">
        {label}
      </Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

export function MenuItem({
  onSelect,
  danger = false,
  disabled = false,
  children,
}: {
  readonly onSelect: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={cx(
        ITEM,
        danger && "text-danger data-highlighted:bg-danger-soft [&_kbd]:opacity-100",
      )}
    >
      {children}
    </Base.Item>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="mx-2 my-1 h-px bg-line" />;
}
