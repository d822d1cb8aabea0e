"use client";

import { useModel } from "@/lib/client/model-context";

/** Leads to another record by selecting it. */
export function LinkToRecord({ label, id }: { readonly label: string; readonly id: string }) {
  const record = useModel((state) => state.records.get(id));
  const select = useModel((state) => state.select);
  if (!record || !("title" in record)) return null;
  const target = record.kind === "failure" ? record.assetId : id;
  return (
    <p className="text-sm">
      <span className="text-muted">{label} </span>
      <button
        type="button"
        onClick={() => select([target])}
        className="rounded-sm text-left font-medium text-accent underline-offset-2 hover:underline"
      >
        {record.title}
      </button>
    </p>
  );
}
