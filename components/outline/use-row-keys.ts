"use client";

import type { KeyboardEvent } from "react";

import { useModelStore } from "@/lib/client/model-context";
import type { OutlineController } from "@/lib/client/outline/outline-controller";
import { isRecordRow, type OutlineRow } from "@/lib/client/outline/outline-row";
import { type RowIntent, rowIntent } from "@/lib/client/outline/outline-keys";
import type { ModelStore } from "@/lib/client/model-store";

import { CONNECTABLE, connectsFrom } from "./connectable";
import { useOutline } from "./outline-context";
import { useCanEdit } from "./use-can-edit";

const PAGE = 15;

/** Does what a key asks for while the row itself has the focus. */
export function useRowKeys(row: OutlineRow): (event: KeyboardEvent<HTMLElement>) => void {
  const outline = useOutline();
  const store = useModelStore();
  const canEdit = useCanEdit();
  return (event) => {
    const intent = rowIntent(event, row, canEdit);
    if (!intent) return;
    event.preventDefault();
    if (intent.kind === "go-to-cells") focusFirstField(event.currentTarget);
    else if (!walk(outline, row, intent)) edit(outline, store, row, intent);
  };
}

/** True when the intent only looked elsewhere. */
function walk(outline: OutlineController, row: OutlineRow, intent: RowIntent): boolean {
  switch (intent.kind) {
    case "go":
      outline.goBy(STEPS[intent.to]);
      return true;
    case "extend":
      outline.goBy(intent.by, { extend: true });
      return true;
    case "open":
    case "close":
      outline.fold(row.key, intent.kind === "open");
      return true;
    case "go-out":
      if (row.parentKey !== null) outline.goTo(row.parentKey);
      return true;
    default:
      return false;
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

function edit(
  outline: OutlineController,
  store: ModelStore,
  row: OutlineRow,
  intent: RowIntent,
): void {
  switch (intent.kind) {
    case "select-nothing":
      store.getState().select([]);
      break;
    case "add-behind":
      addBehind(outline, store, row);
      break;
    case "add-inside":
      if (row.kind === "defense") connect(outline, store, row);
      else outline.draftInside(row);
      break;
    case "move":
      outline.move(row, intent.direction);
      break;
    case "rename":
      if (isRecordRow(row) && isTitled(row.kind)) outline.startRenaming(row.key);
      break;
    case "connect":
      connect(outline, store, row);
      break;
    case "delete":
      outline.remove(row);
      break;
    default:
  }
}

/** Behind an effect stands another effect, which is chosen and not typed. */
function addBehind(outline: OutlineController, store: ModelStore, row: OutlineRow): void {
  if (isTitled(row.kind)) outline.draftBehind(row);
  else connect(outline, store, row);
}

export function isTitled(kind: OutlineRow["kind"]): boolean {
  return kind !== "effect" && kind !== "requirement";
}

export function connect(outline: OutlineController, store: ModelStore, row: OutlineRow): void {
  const id = isRecordRow(row) ? connectsFrom(store.getState().readModel, row) : null;
  if (id !== null) outline.connect(id);
}

export function canConnect(row: OutlineRow): boolean {
  return isRecordRow(row) && (CONNECTABLE[row.kind] !== undefined || !isTitled(row.kind));
}

function focusFirstField(row: HTMLElement): void {
  const field = row.querySelector<HTMLElement>("[data-field] :is(input, button)");
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
