"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useId,
  useRef,
  useSyncExternalStore,
} from "react";
import { useTranslations } from "use-intl";

import { cx } from "./cx";

/** That somebody else types in a field. */
type Hold = {
  readonly words: string;
  /** Of the person: a number of `--person-…`. */
  readonly color: number;
  readonly isLocked: boolean;
  readonly takeOver: () => void;
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
  const box = useRef<HTMLDivElement>(null);
  const takeOver = () => {
    hold?.takeOver();
    box.current?.querySelector<HTMLElement>("textarea, input")?.focus();
  };
  return (
    <LockContext value={hold?.isLocked ? noteId : undefined}>
      <div
        ref={box}
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
        {hold && <Note id={noteId} hold={hold} isOver={isOver} onTakeOver={takeOver} />}
      </div>
    </LockContext>
  );
}

function Note({
  id,
  hold: { words, color, isLocked },
  isOver,
  onTakeOver,
}: {
  readonly id: string;
  readonly hold: Hold;
  readonly isOver: boolean;
  readonly onTakeOver: () => void;
}) {
  const t = useTranslations("presence");
  return (
    <div
      className={cx(
        "flex items-start gap-2 text-xs text-ink",
        isOver
          ? "nodrag nopan absolute top-full -left-0.5 z-20 mt-1.5 w-max max-w-60 rounded-md bg-raised px-2 py-1 font-normal shadow-popup"
          : "mt-1",
      )}
    >
      <span
        aria-hidden
        style={{ backgroundColor: `var(--person-${color})` }}
        className="mt-1 size-2 shrink-0 rounded-full forced-colors:hidden"
      />
      <p className="min-w-0 [overflow-wrap:anywhere]">
        <span id={id}>{words}</span>
        {isLocked && (
          <button
            type="button"
            // What is typed on the card itself ends when the focus leaves it.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onTakeOver}
            className="-my-1 ml-2 min-h-6 font-medium text-accent underline underline-offset-2 max-sm:-my-3 max-sm:min-h-11"
          >
            {t("editAnyway")}
          </button>
        )}
      </p>
    </div>
  );
}
