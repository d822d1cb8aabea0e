"use client";

import type { KeyboardEvent } from "react";

import type { OutlineController } from "@/lib/client/outline/outline-controller";
import type { OutlineRow } from "@/lib/client/outline/outline-row";
import { type RowIntent, rowIntent } from "@/lib/client/outline/outline-keys";

import { useOutline } from "./outline-context";

const PAGE = 15;

/** Walks by the keys while the row itself has the focus; what changes something is an action. */
export function useRowKeys(row: OutlineRow): (event: KeyboardEvent<HTMLElement>) => void {
  const outline = useOutline();
  return (event) => {
    const intent = rowIntent(event, row);
    if (!intent) return;
    event.preventDefault();
    if (intent.kind === "go-to-cells") focusFirstField(event.currentTarget);
    else walk(outline, row, intent);
  };
}

function walk(outline: OutlineController, row: OutlineRow, intent: RowIntent): void {
  switch (intent.kind) {
    case "go":
      outline.goBy(STEPS[intent.to]);
      break;
    case "extend":
      outline.goBy(intent.by, { extend: true });
      break;
    case "open":
    case "close":
      outline.fold(row.key, intent.kind === "open");
      break;
    case "go-out":
      if (row.parentKey !== null) outline.goTo(row.parentKey);
      break;
    case "go-to-cells":
      break;
  }
}

const STEPS = {
  up: -1,
  down: 1,
  "page-up": -PAGE,
  "page-down": PAGE,
  first: -Infinity,
  last: Infinity,
} as const;

function focusFirstField(row: HTMLElement): void {
  const field = row.querySelector<HTMLElement>("[data-field] :is(input, button)");
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
