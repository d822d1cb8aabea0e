/**
 * Makes text harmless where a spreadsheet or an importer would read it as a command. Everything
 * here keeps the text readable; nothing is dropped but line breaks in titles.
 */

/** Shows nothing and takes no room, but keeps two characters from being read together. */
const ZERO_WIDTH_SPACE = "\u200b";

/** Characters that start a formula, also in their full-width forms, which some programs fold. */
const FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20";
const FORMULA_AT_START = new RegExp(`^(?=[\\s]*[${FORMULA}]|[\\t\\r\\n])`, "u");
/**
 * A program that splits at another separator than ours would let a cell begin after it, so the
 * start of a text is not the only place to look at.
 */
const FORMULA_AFTER_SEPARATOR = new RegExp(`([;,|"'\\t\\r\\n]\\s*)(?=[${FORMULA}])`, "gu");

/**
 * A text that no spreadsheet takes for a formula, whichever separator it splits at: an apostrophe
 * stands before each character that could start one.
 *
 * @source OWASP, CSV Injection
 */
export function neutralizeFormulas(text: string): string {
  return text.replaceAll(FORMULA_AFTER_SEPARATOR, "$1'").replace(FORMULA_AT_START, "'");
}

/** A text on one line: every run of line breaks, tabs and blanks becomes one blank. */
export function toOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** The text with line breaks as `\n` only, as quoted cells carry them. */
export function toLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n");
}

const MENTION = /(?<![\w.])@(?=\w)/gu;
const ISSUE_REFERENCE = /#(?=\d)|\bGH-(?=\d)/giu;

/**
 * Markdown in which nobody is notified, no issue of the target is linked, and HTML shows as text.
 * E-mail addresses stay as they are.
 */
export function neutralizeMarkdown(text: string): string {
  return text
    .replaceAll(MENTION, `@${ZERO_WIDTH_SPACE}`)
    .replaceAll(ISSUE_REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
    .replaceAll("<", "&lt;");
}

/** Besides issues GitLab links merge requests, labels, milestones, epics and snippets. */
const GITLAB_REFERENCE = /(?<![\w.])[!~%&$](?=[\w"])/gu;
const QUICK_ACTION = /^(\s*)\//gmu;

/**
 * Like {@link neutralizeMarkdown} for GitLab, where a line that begins with `/` is moreover a
 * command that the import runs with the rights of whoever imports.
 */
export function neutralizeGitLab(text: string): string {
  return neutralizeMarkdown(text.replaceAll(GITLAB_REFERENCE, `$&${ZERO_WIDTH_SPACE}`)).replaceAll(
    QUICK_ACTION,
    `$1${ZERO_WIDTH_SPACE}/`,
  );
}

/** Jira's wiki text in which nobody is notified. */
export function neutralizeJira(text: string): string {
  return text.replaceAll("[~", `[${ZERO_WIDTH_SPACE}~`);
}

/** Text as HTML, line breaks included. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}
