import type { CloseRun } from "@/lib/worklist/close-runs";
import type { Band } from "@/lib/worklist/ranking";

import type { WorkListRow } from "./work-list-rows";

/** One line of the list on the screen. */
export type ListEntry =
  | { readonly kind: "band"; readonly band: Band; readonly place: number }
  | { readonly kind: "row"; readonly row: WorkListRow; readonly place: number }
  | { readonly kind: "close"; readonly run: CloseRun }
  | { readonly kind: "stop" }
  | { readonly kind: "budget" };

/**
 * The rows as they are shown, with a heading where the band changes, the rule where to stop, where
 * the days end, and a line above each run that is too close to call. These follow the numbers: a row that somebody moved stands among others
 * without a heading of its own. The rule is the last line where nothing says where to stop. `most` cuts the
 * list off before the row at that place, from 0.
 */
export function listEntries(
  rows: readonly WorkListRow[],
  stopAfterRank: number | null,
  affordable: number | null,
  most = Number.POSITIVE_INFINITY,
  runs: readonly CloseRun[] = [],
): ListEntry[] {
  const entries: ListEntry[] = [];
  const standing = standingRows(rows);
  const isPassed = (limit: number, at: number) =>
    (standing[at]?.item.rank ?? 0) > limit && (standing[at - 1]?.item.rank ?? 0) <= limit;
  rows.slice(0, most).forEach((row, place) => {
    const band = standing[place]?.item.band ?? row.item.band;
    if (affordable !== null && isPassed(affordable, place)) entries.push({ kind: "budget" });
    if (stopAfterRank !== null && isPassed(stopAfterRank, place)) entries.push({ kind: "stop" });
    if (place === 0 || band !== standing[place - 1]?.item.band) {
      entries.push({ kind: "band", band, place });
    }
    const run = runs.find(({ firstRank }) => firstRank === row.item.rank);
    if (run) entries.push({ kind: "close", run });
    entries.push({ kind: "row", row, place });
  });
  if (rows.length <= most && !entries.some(({ kind }) => kind === "stop"))
    entries.push({ kind: "stop" });
  return entries;
}

/** For each row the next that stands by its numbers, itself if it does; at the end the last that does. */
function standingRows(rows: readonly WorkListRow[]): (WorkListRow | undefined)[] {
  let next = rows.findLast(isStanding);
  return rows
    .toReversed()
    .map((row) => {
      if (isStanding(row)) next = row;
      return next;
    })
    .toReversed();
}

/** Whether a row stands where its numbers put it. */
export function isStanding({ moved }: WorkListRow): boolean {
  return moved?.state !== "moved";
}
