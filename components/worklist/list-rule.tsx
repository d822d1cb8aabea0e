"use client";

import type { RefObject } from "react";

import { BandHeading } from "./band-heading";
import { BudgetLine } from "./budget-line";
import { CloseCaption } from "./close-caption";
import type { ListEntry } from "./list-entries";
import { StopLine } from "./stop-line";

type Rule = Exclude<ListEntry, { readonly kind: "row" }>;

/** A line of the list that is no row. */
export function ListRule({
  entry,
  list,
}: {
  readonly entry: Rule;
  readonly list: RefObject<HTMLElement | null>;
}) {
  switch (entry.kind) {
    case "band":
      return <BandHeading {...entry} />;
    case "stop":
      return <StopLine list={list} />;
    case "budget":
      return <BudgetLine />;
    case "close":
      return <CloseCaption run={entry.run} />;
  }
}

/** Names it among the lines of the list, from one order to the next. */
export function keyOf(entry: Rule): string {
  if (entry.kind === "band") return `band ${String(entry.place)}`;
  return entry.kind === "close" ? `close ${String(entry.run.firstRank)}` : entry.kind;
}
