/**
 * The text as a search compares it: without case, accents and surplus white space, so that
 * "Résumé " and "resume" are the same.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim();
}
