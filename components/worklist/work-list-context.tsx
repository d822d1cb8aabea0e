"use client";

import { createContext, type ReactNode, useContext } from "react";

import type { Format } from "@/components/ui/format";
import { invariant } from "@/lib/kernel/invariant";
import type { DefenseStatus } from "@/lib/model/kinds/defense";
import type { ReadModel } from "@/lib/model/read-model";

/** What every part of the list needs; the rest comes by props. */
export type WorkListShared = {
  readonly readModel: ReadModel;
  readonly format: Format;
  readonly canEdit: boolean;
  readonly onStatus: (defenseId: string, status: DefenseStatus) => void;
  /** Shows a defense where it can be edited; absent where there is no such place beside the list. */
  readonly onSelect: ((id: string) => void) | undefined;
};

const Context = createContext<WorkListShared | null>(null);

export function WorkListContext({
  value,
  children,
}: {
  readonly value: WorkListShared;
  readonly children: ReactNode;
}) {
  return <Context value={value}>{children}</Context>;
}

export function useWorkList(): WorkListShared {
  const shared = useContext(Context);
  invariant(shared, "parts of the work list stand inside it");
  return shared;
}
