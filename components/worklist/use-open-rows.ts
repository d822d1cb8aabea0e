"use client";

import { useCallback, useState } from "react";

/** What of an open row takes the focus. */
export type RowField = "effort" | "owner";

export type OpenRows = {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly show: (key: string) => void;
  /** Opens a row and puts the focus into one of its fields. */
  readonly openAt: (key: string, field: RowField) => void;
  /** The field of this row that waits for the focus. */
  readonly fieldOf: (key: string) => RowField | null;
  readonly arrived: () => void;
};

/** Which rows of the list are open. */
export function useOpenRows(): OpenRows {
  const [openKeys, setOpenKeys] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<{ readonly key: string; readonly field: RowField } | null>(
    null,
  );
  const show = useCallback((key: string) => setOpenKeys((keys) => new Set(keys).add(key)), []);
  return {
    isOpen: (key) => openKeys.has(key),
    toggle: (key) => {
      setOpenKeys((keys) => {
        const next = new Set(keys);
        if (!next.delete(key)) next.add(key);
        return next;
      });
    },
    show,
    openAt: (key, field) => {
      show(key);
      setTarget({ key, field });
    },
    fieldOf: (key) => (target?.key === key ? target.field : null),
    arrived: () => setTarget(null),
  };
}
