import { z } from "zod";

import { shortTextSchema } from "@/lib/model/fields";
import { roleSchema } from "@/lib/sync/role";

/** A moment with its zone, as RFC 3339 writes it. */
const momentSchema = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((time) => !Number.isNaN(time.getTime()), { error: "is no moment" });

const futureSchema = momentSchema.refine((time) => time > new Date(), {
  error: "must be in the future",
});

export const newLinkSchema = z.strictObject({
  role: roleSchema,
  label: z.optional(shortTextSchema).default(""),
  expiresAt: futureSchema.nullish().transform((time) => time ?? null),
});

/** What is left out stays as it is; `expiresAt: null` lets the link last. */
export const linkChangeSchema = z.strictObject({
  role: z.optional(roleSchema),
  label: z.optional(shortTextSchema),
  expiresAt: futureSchema.nullable().optional(),
});
export type LinkChange = z.infer<typeof linkChangeSchema>;

/** Minting a secret takes nothing, and says so. */
export const newSecretSchema = z.strictObject({});
