"use client";

import { useTranslations } from "use-intl";

import { SelectCell } from "@/components/ui/select-cell";
import { setGate } from "@/lib/client/commands/set-gate";
import { type PlaceKind, setPlaceKind } from "@/lib/client/commands/set-place-kind";
import { useModel, useModelStore } from "@/lib/client/model-context";
import type { RowFields } from "@/lib/client/outline/row-fields";

import type { CellProps } from "./cell-props";
import { NumberCell } from "./number-cell";
import { useCanEdit } from "./use-can-edit";

type Second = NonNullable<RowFields["second"]>;

/** The second field of a row: yearly work, what a step needs, what a place is. */
export function SecondCell({ second, ...cell }: CellProps & { readonly second: Second }) {
  const t = useTranslations("outline.field");
  switch (second.kind) {
    case "estimate":
      return (
        <NumberCell
          {...cell}
          field={second.field}
          label={t("upkeepDaysPerYear", { title: cell.title })}
          column="second"
        />
      );
    case "gate":
      return <GateCell {...cell} {...second} />;
    case "place-kind":
      return <PlaceKindCell {...cell} />;
  }
}

function GateCell({
  title,
  tabIndex,
  stepId,
  gate,
}: CellProps & Extract<Second, { kind: "gate" }>) {
  const t = useTranslations("outline");
  const store = useModelStore();
  const canEdit = useCanEdit();
  const words = { and: t("gate.and"), or: t("gate.or") };
  if (!canEdit) return <span className="px-1.5 text-sm">{words[gate]}</span>;
  return (
    <SelectCell
      label={t("field.gate", { title })}
      tabIndex={tabIndex}
      value={gate}
      options={[
        { value: "and", label: words.and },
        { value: "or", label: words.or },
      ]}
      onValueChange={(next) => {
        const { readModel, execute } = store.getState();
        execute(setGate(readModel, { id: stepId, gate: next }), "set-gate");
      }}
    />
  );
}

const PLACE_KINDS = [
  "memory",
  "disk",
  "database",
  "backup",
  "repository",
  "pipeline",
  "network",
  "person",
  "other",
] as const satisfies readonly PlaceKind[];

function PlaceKindCell({ row, title, tabIndex }: CellProps) {
  const t = useTranslations("outline");
  const store = useModelStore();
  const canEdit = useCanEdit();
  const place = useModel((state) => state.records.get(row.id));
  const placeKind = place?.kind === "place" ? place.placeKind : undefined;
  const unknown = t("placeKindUnknown");
  if (!canEdit) {
    return (
      <span className="px-1.5 text-sm text-muted">
        {placeKind ? t(`placeKind.${placeKind}`) : unknown}
      </span>
    );
  }
  return (
    <SelectCell<PlaceKind | "unknown">
      label={t("field.placeKind", { title })}
      tabIndex={tabIndex}
      value={placeKind ?? "unknown"}
      options={[
        ...(placeKind ? [] : [{ value: "unknown" as const, label: unknown }]),
        ...PLACE_KINDS.map((value) => ({ value, label: t(`placeKind.${value}`) })),
      ]}
      onValueChange={(next) => {
        if (next === "unknown") return;
        const { readModel, execute } = store.getState();
        execute(setPlaceKind(readModel, { id: row.id, placeKind: next }), "set-place-kind");
      }}
    />
  );
}
