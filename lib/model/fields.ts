import { z } from "zod";

import { ID_PATTERN } from "@/lib/kernel/ids";
import { hasForbiddenCharacter, isSingleLine } from "@/lib/kernel/text";

import { LIMITS } from "./limits";

/** Fields that several kinds share. Text is NFC; numbers are finite; absent, null and [] mean the same. */

export const idSchema = z.string().regex(ID_PATTERN, {
  error: "must be 1 to 64 letters, digits, _ . or -, beginning with a letter or digit",
});

const FORBIDDEN_TEXT = "must not hold control or bidirectional-override characters";
const FORBIDDEN_LINE = `${FORBIDDEN_TEXT} or line breaks`;

/** One line of text of at most `max` characters; white space at the ends is dropped. */
function line(max: number) {
  return z
    .string()
    .normalize("NFC")
    .trim()
    .max(max)
    .refine(isSingleLine, { error: FORBIDDEN_LINE });
}

/** Several lines of text. */
function text(max: number) {
  return z
    .string()
    .normalize("NFC")
    .max(max)
    .refine((value) => !hasForbiddenCharacter(value), { error: FORBIDDEN_TEXT });
}

export const titleSchema = line(LIMITS.titleCharacters).min(1);
export const shortTextSchema = line(LIMITS.shortTextCharacters);
export const notesSchema = text(LIMITS.notesCharacters);

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** An http or https address. */
export const urlSchema = z
  .string()
  .max(LIMITS.urlCharacters)
  .refine(isSingleLine, { error: FORBIDDEN_LINE })
  .pipe(z.url({ protocol: /^https?$/, error: "must be an http or https address" }));

/** An optional field: `null` in a file or patch means the same as leaving it out. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** An optional list; an empty one means the same as leaving it out. */
export function optionalList<T extends z.ZodType>(item: T, max: number = LIMITS.words) {
  return z
    .array(item)
    .max(max)
    .nullish()
    .transform((value) => (value && value.length > 0 ? value : undefined));
}

/** A list of references to records: no id twice, and changed only by adding and removing. */
export function optionalIds() {
  return z
    .array(idSchema)
    .max(LIMITS.listItems)
    .refine((ids) => new Set(ids).size === ids.length, { error: "must not name an id twice" })
    .nullish()
    .transform((value) => (value && value.length > 0 ? value : undefined));
}

/** An http or https address, or none. */
export function optionalUrl() {
  return optional(urlSchema);
}

/** Short words such as tags and technique ids. */
export function optionalWords() {
  return optionalList(line(LIMITS.titleCharacters).min(1));
}
