/**
 * Characters that no text of a model may hold, because they act instead of showing:
 * C0 and C1 controls, and the bidirectional overrides, embeddings and isolates that can make
 * a title read as something else than it is. Line feed and tab are judged apart.
 */
const CONTROL_OR_BIDI =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const LINE_BREAK_OR_TAB = /[\t\n]/;

/** True when the text holds a control or bidirectional-override character; line feed and tab pass. */
export function hasForbiddenCharacter(text: string): boolean {
  return CONTROL_OR_BIDI.test(text) || hasLoneSurrogate(text);
}

/** True when the text is free of forbidden characters and stays on one line. */
export function isSingleLine(text: string): boolean {
  return !hasForbiddenCharacter(text) && !LINE_BREAK_OR_TAB.test(text);
}

/**
 * Makes typed or pasted text acceptable: NFC, line ends as `\n`, forbidden characters removed.
 * For what a person types; files and calls are refused instead, so that nothing changes unseen.
 */
export function cleanText(text: string): string {
  const characters = text.replaceAll(/\r\n?/g, "\n").normalize("NFC");
  let clean = "";
  for (const character of characters) {
    if (!hasForbiddenCharacter(character)) clean += character;
  }
  return clean;
}

/** Like {@link cleanText}, with every run of white space made one blank: for titles. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, " ").trim();
}

function hasLoneSurrogate(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(index + 1);
    const isPair = unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
    if (!isPair) return true;
    index += 1;
  }
  return false;
}
