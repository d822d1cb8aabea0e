import { z } from "zod";

/** What the link or session of this page allows; the server checks it again for every batch. */
export const roleSchema = z.enum(["view", "participate", "edit", "manage"]);
export type Role = z.infer<typeof roleSchema>;

export function mayEdit(role: Role): boolean {
  return role === "edit" || role === "manage";
}
