/** Deeper than any record. Deeper values could exhaust the stack of whatever walks them. */
const DEPTH_MAX = 32;
/** No list of a model is longer than its records. */
const ITEMS_MAX = 40_000;
/** Several times what the largest model has; every one costs memory as soon as it is parsed. */
const CONTAINERS_MAX = 1_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * What is wrong with the shape of a JSON text, before it is parsed, or null. Parsing is a single
 * step that no limit of a thread can interrupt: a few megabytes of empty lists would use up its
 * memory, and with it end the whole process. Whether it is JSON at all is left to the parser.
 */
export function scanJson(text: string): string | null {
  const commas = [0];
  let containers = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      index = endOfString(text, index);
    } else if (OPENING.has(code)) {
      containers += 1;
      if (containers > CONTAINERS_MAX) return "The body holds too many lists and objects.";
      if (commas.push(0) > DEPTH_MAX + 1)
        return `The body is nested deeper than ${String(DEPTH_MAX)}.`;
    } else if (CLOSING.has(code)) {
      commas.pop();
    } else if (code === COMMA) {
      const count = (commas.pop() ?? 0) + 1;
      if (count >= ITEMS_MAX) return `A list of the body has more than ${String(ITEMS_MAX)} items.`;
      commas.push(count);
    }
  }
  return null;
}

/** The place of the quote that ends the string; the end of the text if none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
