/**
 * The title of a failure from what somebody would use the thing for: "Obtained and used to " and
 * "sell the customers' data". A sentence that says both halves itself is left as it is.
 */
export function failureTitle(use: string, beginning: string): string {
  if (/\bused\b|\band uses?\b/i.test(use)) return use;
  return `${beginning} ${use.replace(/^(to|for)\s+/i, "")}`;
}

/** What a failure's title says about the use; the whole title where it was worded otherwise. */
export function readUse(title: string, beginning: string): string {
  const start = `${beginning} `;
  return title.startsWith(start) ? title.slice(start.length) : title;
}
