const PLAIN = /^[\x20-\x7e]*$/;

/**
 * The text as a search compares it: without case, accents and surplus white space, so that
 * "Résumé " and "resume" are the same.
 */
export function foldText(text: string): string {
  return (isPlainText(text) ? text : withoutAccents(text))
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** True for text in plain letters, digits and signs, as most is; work on it is several times faster. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "");
}
