"use client";

import { parseLinkId } from "@/lib/client/commands/link-id";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";
import { mayComment } from "@/lib/client/role";

const thread = lazyPart(async () => (await import("./thread")).Thread);

/** What people say about the record that is selected; readers have none of it. */
export function CommentsSection() {
  const canComment = useModel((state) => mayComment(state.role));
  const recordId = useModel(({ selectedIds, records }) => onlyRecord(selectedIds, records));
  if (!canComment || recordId === null) return null;
  return (
    <Awaited>
      <thread.Part key={recordId} recordId={recordId} />
    </Awaited>
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
