"use client";

import type { ReactElement } from "react";
import { useTranslations } from "use-intl";

import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { useModel, useModelStore } from "@/lib/client/model-context";
import type { RecordRow } from "@/lib/client/outline/outline-row";
import { slotInside } from "@/lib/client/outline/slot";

import { useOutline } from "./outline-context";
import { useCanEdit } from "./use-can-edit";
import { canConnect, connect, isTitled } from "./use-row-keys";

/** Everything the keys do, for pointers and fingers; loaded when somebody reaches for it. */
export function RowMenu({
  row,
  trigger,
}: {
  readonly row: RecordRow;
  readonly trigger: ReactElement;
}) {
  const t = useTranslations("outline.menu");
  const canEdit = useCanEdit();
  const openPanel = useModel((state) => state.openPanel);
  return (
    <Menu trigger={trigger} defaultOpen>
      {canEdit && <EditItems row={row} />}
      <MenuItem onSelect={() => openPanel("details")}>{t("details")}</MenuItem>
      {canEdit && <DeleteItem row={row} />}
    </Menu>
  );
}

function EditItems({ row }: { readonly row: RecordRow }) {
  const t = useTranslations("outline.menu");
  const outline = useOutline();
  const store = useModelStore();
  const isStep = row.kind === "step";
  const isNested = isStep || row.kind === "place";
  const inside = slotInside(row);
  return (
    <>
      {isTitled(row.kind) && (
        <>
          <MenuItem onSelect={() => outline.draftBehind(row)}>{t("behind")}</MenuItem>
          {inside && (
            <MenuItem onSelect={() => outline.draftInside(row)}>
              {t(inside.kind === "step" ? "step" : "inside")}
            </MenuItem>
          )}
          <MenuItem onSelect={() => outline.startRenaming(row.key)}>{t("rename")}</MenuItem>
        </>
      )}
      {canConnect(row) && (
        <MenuItem onSelect={() => connect(outline, store, row)}>{t("connect")}</MenuItem>
      )}
      {isNested && (
        <>
          <MenuSeparator />
          <MenuItem onSelect={() => outline.move(row, "in")}>{t("in")}</MenuItem>
          <MenuItem onSelect={() => outline.move(row, "out")}>{t("out")}</MenuItem>
        </>
      )}
      {isStep && (
        <>
          <MenuItem onSelect={() => outline.move(row, "up")}>{t("up")}</MenuItem>
          <MenuItem onSelect={() => outline.move(row, "down")}>{t("down")}</MenuItem>
        </>
      )}
      <MenuSeparator />
    </>
  );
}

function DeleteItem({ row }: { readonly row: RecordRow }) {
  const t = useTranslations("outline.menu");
  const outline = useOutline();
  return (
    <MenuItem danger onSelect={() => outline.remove(row)}>
      {t("delete")}
    </MenuItem>
  );
}
