import type { ReadModel } from "@/lib/model/read-model";

import type { BacklogRow } from "./backlog-rows";
import { toLineFeeds, toOneLine } from "./neutralize-text";

/** What the trackers take as a title, in UTF-16 units, is 255 or a little more. */
const TITLE_UNITS = 255;
const ELLIPSIS = "...";

/** A label that every exported ticket carries. */
export const BACKLOG_LABEL = "threat-model";

/**
 * A ticket's title, `[D01] Enforce Pod Security`. The id in front keeps a spreadsheet from
 * reading a formula, and finds the ticket again when the list is exported anew. Cut at 255.
 */
export function ticketTitle(row: BacklogRow): string {
  const title = `[${row.id}] ${toOneLine(row.title)}`;
  if (title.length <= TITLE_UNITS) return title;
  return `${cut(title, TITLE_UNITS - ELLIPSIS.length)}${ELLIPSIS}`;
}

/** The first units of a text, without half a character at the end. */
function cut(text: string, units: number): string {
  return text.slice(0, units).replace(/[\ud800-\udbff]$/u, "");
}

/**
 * A ticket's description in plain text. It always begins with "Context: ", so that no user's
 * text begins the cell. What is not known is left out.
 */
export function ticketText(row: BacklogRow, model: ReadModel): string {
  const { defense } = row;
  const paragraphs = [
    `Context: ${row.explanation}`,
    defense.notes ?? "",
    lines([
      effortLine(row),
      list("Do it together with", row.togetherWith),
      list("Replaces", row.replaces),
      ...(defense.conditions ?? []).map(({ role, text }) =>
        role === "needs" ? `Needs: ${text}` : `Worthless if: ${text}`,
      ),
      list("Owner", [row.owner]),
      list("Due", [row.dueOn]),
      list("Ticket", [row.ticketUrl]),
    ]),
    lines((defense.learnMore ?? []).map((source) => `More: ${source}`)),
    `Source: Parapet, threat model "${toOneLine(model.modelRecord.title)}", defense ${row.id}.`,
  ];
  return toLineFeeds(paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"));
}

function effortLine({ defense }: BacklogRow): string {
  const effort = defense.effortDays?.mid;
  if (effort === undefined) return "";
  const upkeep = defense.upkeepDaysPerYear?.mid ?? 0;
  const yearly = upkeep === 0 ? "" : `, then ${String(upkeep)} a year`;
  return `Effort: ${String(effort)} person-days${yearly}.`;
}

function list(label: string, values: readonly string[]): string {
  const present = values.filter((value) => value !== "");
  return present.length === 0 ? "" : `${label}: ${present.join("; ")}`;
}

function lines(values: readonly string[]): string {
  return values.filter((value) => value !== "").join("\n");
}

/** The owner, where it is an e-mail address: the only form that trackers match with a person. */
export function assigneeOf(row: BacklogRow): string {
  return /^[A-Za-z0-9][^\s@,;"']*@[^\s@,;"']+$/u.test(row.owner) ? row.owner : "";
}

/** The model's tags as labels of letters, digits and hyphens, after the label of every ticket. */
export function labelsOf(model: ReadModel): string[] {
  const tags = (model.modelRecord.tags ?? []).map((tag) =>
    tag
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, "-")
      .replaceAll(/^-|-$/gu, ""),
  );
  return [...new Set([BACKLOG_LABEL, ...tags.filter((tag) => tag !== "")])];
}
