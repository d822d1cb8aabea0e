import * as z from "zod/mini";

import { cleanText } from "@/lib/kernel/text";
import { LIMITS } from "@/lib/model/limits";
import { KINDS } from "@/lib/model/record";

/** What hangs between cards or belongs to one; nothing else comes in by the clipboard. */
const clipRecordSchema = z.discriminatedUnion("kind", [
  KINDS.asset.record,
  KINDS.failure.record,
  KINDS.attacker.record,
  KINDS.attack.record,
  KINDS.step.record,
  KINDS.defense.record,
  KINDS.effect.record,
  KINDS.requirement.record,
  KINDS.group.record,
  KINDS.note.record,
  KINDS.frame.record,
  KINDS.position.record,
]);

export type ClipRecord = z.infer<typeof clipRecordSchema>;

/** Cards with what hangs between them, as they go over the clipboard. */
const clipSchema = z.strictObject({
  format: z.literal("parapet.cards"),
  version: z.literal(1),
  /** The model they come from: pasted there again, they keep what they refer to. */
  modelId: z.string().check(z.maxLength(100)),
  /** Connections to cards that were not copied. */
  leftOut: z.int().check(z.nonnegative()),
  records: z.array(clipRecordSchema).check(z.minLength(1), z.maxLength(LIMITS.records)),
});

export type Clip = z.infer<typeof clipSchema>;

export type PastedText =
  | { readonly kind: "cards"; readonly clip: Clip }
  /** Data of some program, which nobody wants as titles of cards. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "text" };

/** What a text from the clipboard is. Characters that act instead of showing are taken out of it. */
export function readPastedText(text: string): PastedText {
  const data = parseObject(text);
  if (data === null) return { kind: "text" };
  const parsed = clipSchema.safeParse(data);
  return parsed.success ? { kind: "cards", clip: parsed.data } : { kind: "unreadable" };
}

function parseObject(text: string): unknown {
  if (!text.trimStart().startsWith("{")) return null;
  try {
    const clean = (_key: string, value: unknown) =>
      typeof value === "string" ? cleanText(value) : value;
    return JSON.parse(text, clean) as unknown;
  } catch {
    // A line of text may begin with a brace too.
    return null;
  }
}
