"use client";

import { type ComponentProps, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { ConnectionRow } from "./connection-row";

const FIRST = 6;

/** Lines of a card, the strongest first; a long list shows its beginning. */
export function ConnectionList({
  rows,
  empty,
}: {
  readonly rows: readonly ComponentProps<typeof ConnectionRow>[];
  readonly empty: string;
}) {
  const t = useTranslations("details.connection");
  const [isWhole, setIsWhole] = useState(false);
  if (rows.length === 0) return <p className="text-sm text-muted">{empty}</p>;
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <>
      <ul>
        {shown.map((row) => (
          <ConnectionRow key={row.lineId} {...row} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <Button size="sm" variant="quiet" className="self-start" onClick={() => setIsWhole(true)}>
          {t("showAll", { count: rows.length })}
        </Button>
      )}
    </>
  );
}
