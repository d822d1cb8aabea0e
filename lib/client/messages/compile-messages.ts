import compile from "icu-minify/compile";
import type { Messages } from "use-intl";

/**
 * The catalogue as the browser gets it: every message is parsed on the server, once, so that no page
 * has to bring the parser along. `next.config.mjs` puts the formatter that takes this form in the
 * place of the one that takes text. The keys stay as they are.
 */
export function compileMessages(messages: Messages): Messages {
  // Only the formatter reads the values, and this is the form it takes.
  return compiled(messages) as Messages;
}

function compiled(value: unknown): unknown {
  if (typeof value === "string") return plain(compile(value));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compiled(inner)]));
}

/** Objects of the compiler have no prototype, which a page cannot be given. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
