"use client";

import { useTranslations } from "use-intl";

import type { EstimateField } from "@/lib/client/commands/set-estimate";
import { useModel } from "@/lib/client/model-context";
import { titleOfRecord } from "@/lib/client/outline/copied-lines";
import type { RecordRow } from "@/lib/client/outline/outline-row";
import { rowFields } from "@/lib/client/outline/row-fields";

import { NumberCell } from "./number-cell";
import { useOutlineView } from "./outline-context";
import { RowFrame } from "./row-frame";
import { CELL } from "./row-look";
import { RowMenuButton } from "./row-menu-button";
import { SecondCell } from "./second-cell";
import { StatusCell } from "./status-cell";
import { TitleCell } from "./title-cell";
import { WorthCell } from "./worth-cell";

/** The row of one record, with the fields that its kind has. */
export function RecordLine({
  row,
  rowIndex,
}: {
  readonly row: RecordRow;
  readonly rowIndex: number;
}) {
  const t = useTranslations("outline");
  const readModel = useModel((state) => state.readModel);
  const isActive = useOutlineView((view) => view.activeKey === row.key);
  const title = titleOfRecord(readModel, row.id);
  const { number, second, status } = rowFields(readModel, row);
  const reach = { row, title, tabIndex: isActive ? 0 : -1 };
  return (
    <RowFrame row={row} rowIndex={rowIndex} name={`${t(`kind.${row.kind}`)}: ${title}`}>
      <TitleCell row={row} title={title} />
      <div role="gridcell" data-field={number ? "number" : undefined} className={FIRST_CELL}>
        {number && (
          <NumberCell
            {...reach}
            field={number}
            label={t(`field.${labelOf(number)}`, { title })}
            column="number"
          />
        )}
      </div>
      <div
        role="gridcell"
        data-field={second ? "second" : undefined}
        className={number ? CELL_BELOW : FIRST_CELL}
      >
        {second && <SecondCell {...reach} second={second} />}
      </div>
      <div role="gridcell" data-field={status ? "status" : undefined} className={CELL_BELOW}>
        {status && <StatusCell {...reach} />}
      </div>
      <WorthCell row={row} />
      <div
        role="gridcell"
        className="order-2 flex justify-end print:hidden @min-[43rem]:order-last"
      >
        <RowMenuButton {...reach} />
      </div>
    </RowFrame>
  );
}

const CELL_BELOW = `${CELL} order-3`;
/** Below the title it begins where the title begins. */
const FIRST_CELL = `${CELL_BELOW} @max-[43rem]:ml-7.5`;

type NumberLabel = "impact" | "ratePerYear" | "success" | "share" | "effortDays";

function labelOf(field: EstimateField): NumberLabel {
  switch (field) {
    case "impact":
    case "ratePerYear":
    case "success":
    case "effortDays":
      return field;
    default:
      return "share";
  }
}
