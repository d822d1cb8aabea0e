"use client";

import { createContext, type ReactNode, useContext } from "react";

import type { Format } from "@/components/ui/format";
import { invariant } from "@/lib/kernel/invariant";

/** What every part of the screen needs; the rest comes by props or from the store. */
export type CompareShared = {
  readonly format: Format;
  /** Shows a record where it can be edited. */
  readonly onShow: (id: string) => void;
};

const Context = createContext<CompareShared | null>(null);

export function CompareContext({
  value,
  children,
}: {
  readonly value: CompareShared;
  readonly children: ReactNode;
}) {
  return <Context value={value}>{children}</Context>;
}

export function useCompare(): CompareShared {
  const shared = useContext(Context);
  invariant(shared, "parts of the comparison stand inside it");
  return shared;
}
