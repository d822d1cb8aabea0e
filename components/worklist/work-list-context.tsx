"use client";

import { createContext, type ReactNode, useContext } from "react";

import type { Format } from "@/components/ui/format";
import type { CommandProblem, CommandResult } from "@/lib/client/commands/problem";
import type { Gesture } from "@/lib/client/gesture";
import { invariant } from "@/lib/kernel/invariant";
import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

import type { CloseRows } from "./close-rows";

export type Command = (model: ReadModel) => CommandResult;

/** Runs a command on the model as it is then; answers why it cannot be, to be said where it was typed. */
export type Edit = (command: Command, gesture: Gesture) => CommandProblem | null;

/** What every part of the list needs; the rest comes by props. */
export type WorkListShared = {
  readonly readModel: ReadModel;
  readonly ranking: Ranking;
  readonly format: Format;
  readonly canEdit: boolean;
  readonly edit: Edit;
  /** Shows what a command would do while something is dragged; null ends it. */
  readonly preview: (command: Command | null) => void;
  /** Shows a defense where it can be edited; absent where there is no such place beside the list. */
  readonly onSelect: ((id: string) => void) | undefined;
  readonly close: CloseRows;
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
