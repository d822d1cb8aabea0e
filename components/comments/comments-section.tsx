"use client";

import { lazy, Suspense } from "react";

import { parseLinkId } from "@/lib/client/commands/link-id";
import { loadPart } from "@/lib/client/load-part";
import { useModel } from "@/lib/client/model-context";
import { mayComment } from "@/lib/client/role";

const loadThread = () => loadPart(() => import("./thread"));
const Thread = lazy(async () => ({ default: (await loadThread()).Thread }));

/** What people say about the record that is selected; readers have none of it. */
export function CommentsSection() {
  const canComment = useModel((state) => mayComment(state.role));
  const recordId = useModel(({ selectedIds, records }) => onlyRecord(selectedIds, records));
  if (!canComment || recordId === null) return null;
  return (
    <Suspense fallback={null}>
      <Thread key={recordId} recordId={recordId} />
    </Suspense>
  );
}

function onlyRecord(
  selectedIds: ReadonlySet<string>,
  records: ReadonlyMap<string, unknown>,
): string | null {
  const [id, another] = selectedIds;
  if (id === undefined || another !== undefined || parseLinkId(id)) return null;
  return records.has(id) ? id : null;
}
