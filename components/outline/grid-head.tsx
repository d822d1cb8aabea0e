"use client";

import { useTranslations } from "use-intl";

const COLUMNS = ["title", "number", "second", "status", "worth", "actions"] as const;

/** Names the columns for those who hear them; the sections name them for those who see them. */
export function GridHead() {
  const t = useTranslations("outline.column");
  return (
    <div role="rowgroup" className="sr-only">
      <div role="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader">
            {t(column)}
          </span>
        ))}
      </div>
    </div>
  );
}
