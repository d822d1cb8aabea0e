import { cleanLine, cleanText } from "@/lib/kernel/text";
import { LIMITS } from "@/lib/model/limits";

/** A pasted title with the lines that were indented under it. */
export type TitleTree = { readonly title: string; readonly parts: readonly TitleTree[] };

export type PastedLines = {
  readonly lines: readonly TitleTree[];
  readonly count: number;
  /** Titles that were longer than a title may be, and lost their end. */
  readonly cut: number;
  /** Lines beyond the most that are taken at once. */
  readonly leftOut: number;
};

/** More than these are no list that somebody wrote by hand. */
export const PASTED_LINES_MAX = 200;

const TAB_WIDTH = 4;
/** What lists begin their lines with: dashes, stars, dots, numbers, boxes to tick. */
const BULLET = /^(?:[-*+•◦▪–—]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]\]\s+)?/;

/** Reads pasted text as titles: one a line, empty ones dropped, indented ones below the line above. */
export function parsePastedLines(text: string): PastedLines {
  const found = cleanText(text).split("\n").flatMap(readLine);
  const taken = found.slice(0, PASTED_LINES_MAX);
  return {
    lines: toTrees(taken),
    count: taken.length,
    cut: taken.filter(({ isCut }) => isCut).length,
    leftOut: found.length - taken.length,
  };
}

/** The same lines without their levels. */
export function flatTitles(lines: readonly TitleTree[]): string[] {
  return lines.flatMap(({ title, parts }) => [title, ...flatTitles(parts)]);
}

type Line = { readonly indent: number; readonly title: string; readonly isCut: boolean };

function readLine(line: string): Line[] {
  const space = /^\s*/.exec(line)?.[0] ?? "";
  const indent = space.replaceAll("\t", " ".repeat(TAB_WIDTH)).length;
  const whole = cleanLine(cleanLine(line).replace(BULLET, ""));
  if (whole === "") return [];
  const title = cutTitle(whole);
  return [{ indent, title, isCut: title !== whole }];
}

/** Cuts between characters, never within one that takes two code units. */
function cutTitle(title: string): string {
  if (title.length <= LIMITS.titleCharacters) return title;
  return cleanLine(title.slice(0, LIMITS.titleCharacters));
}

function toTrees(lines: readonly Line[]): TitleTree[] {
  type Open = { readonly title: string; readonly parts: Open[] };
  const roots: Open[] = [];
  const open: { readonly indent: number; readonly node: Open }[] = [];
  for (const { indent, title } of lines) {
    const node: Open = { title, parts: [] };
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    (open.at(-1)?.node.parts ?? roots).push(node);
    open.push({ indent, node });
  }
  return roots;
}
