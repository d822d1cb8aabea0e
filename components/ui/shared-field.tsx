"use client";

import { createContext, type ReactNode, useContext, useId, useSyncExternalStore } from "react";

import { cx } from "./cx";

/** That somebody else types in a field. */
type Hold = {
  /** Of the person: a number of `--person-…`. */
  readonly color: number;
  readonly isLocked: boolean;
  readonly renderNote: (props: { readonly id: string; readonly isOver: boolean }) => ReactNode;
};

/** Who types where, for fields that say which field of which record they are. */
export type Holds = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly get: (id: string, field: string) => Hold | null;
};

const NOBODY: Holds = { subscribe: () => () => undefined, get: () => null };
const HoldsContext = createContext(NOBODY);
const LockContext = createContext<string | undefined>(undefined);

/** Lets the fields inside know of each other's people. */
export function HoldsProvider({
  holds,
  children,
}: {
  readonly holds: Holds;
  readonly children: ReactNode;
}) {
  return <HoldsContext value={holds}>{children}</HoldsContext>;
}

/** In a field that somebody else holds: the id of the words that say so. It is to be read only. */
export function useLock(): string | undefined {
  return useContext(LockContext);
}

/** The ids of what describes a field, where it is locked and where it is not. */
export function describedBy(...ids: (string | undefined)[]): string | undefined {
  return cx(...ids) || undefined;
}

/**
 * A field that several people may want to type in at once. While another one does, what is inside
 * can only be read, says who it is, and can be taken over.
 */
export function SharedField({
  id,
  field,
  isOver = false,
  className,
  children,
}: {
  /** The record. */
  readonly id: string;
  /** By the name that the model gives it. */
  readonly field: string;
  /** The words stand over what comes below, where there is no room for them. */
  readonly isOver?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const holds = useContext(HoldsContext);
  const hold = useSyncExternalStore(holds.subscribe, () => holds.get(id, field));
  const noteId = useId();
  return (
    <LockContext value={hold?.isLocked ? noteId : undefined}>
      <div
        data-shared-id={id}
        data-shared-field={field}
        style={hold ? { outlineColor: `var(--person-${hold.color})` } : undefined}
        className={cx(
          isOver && "relative",
          hold && "rounded-md outline-2 outline-offset-3",
          className,
        )}
      >
        {children}
        {hold?.renderNote({ id: noteId, isOver })}
      </div>
    </LockContext>
  );
}
