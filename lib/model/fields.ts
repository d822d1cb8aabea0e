import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";

import { ID_PATTERN } from "@/lib/kernel/ids";
import { hasForbiddenCharacter, isSingleLine } from "@/lib/kernel/text";

import { LIMITS } from "./limits";

/** Fields that several kinds share. Text is NFC; numbers are finite; absent, null and [] mean the same. */

/** The small build of Zod says "Invalid input" of everything until it is given a language. */
z.config(en());

export const idSchema = z.string().check(
  z.regex(ID_PATTERN, {
    error: "must be 1 to 64 letters, digits, _ . or -, beginning with a letter or digit",
  }),
);

const FORBIDDEN_TEXT = "must not hold control or bidirectional-override characters";
const FORBIDDEN_LINE = `${FORBIDDEN_TEXT} or line breaks`;

/** One line of text of at most `max` characters; white space at the ends is dropped. */
function line(max: number) {
  return z
    .string()
    .check(
      z.normalize("NFC"),
      z.trim(),
      z.maxLength(max),
      z.refine(isSingleLine, { error: FORBIDDEN_LINE }),
    );
}

/** Several lines of text. */
function text(max: number) {
  return z.string().check(
    z.normalize("NFC"),
    z.maxLength(max),
    z.refine((value) => !hasForbiddenCharacter(value), { error: FORBIDDEN_TEXT }),
  );
}

export const titleSchema = line(LIMITS.titleCharacters).check(z.minLength(1));
export const shortTextSchema = line(LIMITS.shortTextCharacters);
export const notesSchema = text(LIMITS.notesCharacters);

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** An http or https address. */
export const urlSchema = z.pipe(
  z
    .string()
    .check(z.maxLength(LIMITS.urlCharacters), z.refine(isSingleLine, { error: FORBIDDEN_LINE })),
  z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
);

/** An optional field: `null` in a file or patch means the same as leaving it out. */
export function optional<T extends z.ZodMiniType>(schema: T) {
  return z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? undefined),
  );
}

/** An optional list; an empty one means the same as leaving it out. */
export function optionalList<T extends z.ZodMiniType>(item: T, max: number = LIMITS.words) {
  return unlessEmpty(z.array(item).check(z.maxLength(max)));
}

/** A list of references to records: no id twice, and changed only by adding and removing. */
export function optionalIds() {
  const ids = z.array(idSchema).check(
    z.maxLength(LIMITS.listItems),
    z.refine((list) => new Set(list).size === list.length, { error: "must not name an id twice" }),
  );
  return unlessEmpty(ids);
}

/** An http or https address, or none. */
export function optionalUrl() {
  return optional(urlSchema);
}

/** Short words such as tags and technique ids. */
export function optionalWords() {
  return optionalList(line(LIMITS.titleCharacters).check(z.minLength(1)));
}

/** Absent and empty mean the same, and only one of them is kept. */
function unlessEmpty<T extends z.ZodMiniType<readonly unknown[]>>(list: T) {
  return z.pipe(
    z.nullish(list),
    z.transform((value) => (value && value.length > 0 ? value : undefined)),
  );
}
