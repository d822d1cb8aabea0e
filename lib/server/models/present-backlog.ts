import { z } from "zod";

import { BACKLOG_TARGETS } from "@/lib/interchange/backlog-targets";
import { printBacklogCsv } from "@/lib/interchange/print-backlog-csv";
import { buildReadModel } from "@/lib/model/read-model";
import type { VisibleModel } from "@/lib/server/models/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

export const backlogQuerySchema = z.strictObject({
  /** The tool that is to import the file. */
  for: z.enum(BACKLOG_TARGETS.map(({ id }) => id)),
  /** 1: also what is not worth doing, after everything else. */
  notWorthIt: z.enum(["0", "1"]).default("0"),
});

/** The work list as a file that a ticket queue imports. */
export function presentBacklog(
  { for: targetId, notWorthIt }: z.infer<typeof backlogQuerySchema>,
  ranking: Ranking,
  { records }: VisibleModel,
): Response {
  const target = BACKLOG_TARGETS.find(({ id }) => id === targetId) ?? BACKLOG_TARGETS[0];
  const csv = printBacklogCsv(target.id, ranking, buildReadModel(records), {
    includeNotWorthIt: notWorthIt === "1",
  });
  return new Response(csv, {
    headers: {
      "content-type": target.mime,
      "content-disposition": `attachment; filename="${target.filename}"`,
    },
  });
}
