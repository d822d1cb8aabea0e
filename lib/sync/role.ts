import * as z from "zod/mini";

/** What a link lets its holder do, from least to most; each may do all that those before it may. */
export const roleSchema = z.enum(["view", "participate", "edit", "manage"]);
export type Role = z.infer<typeof roleSchema>;
