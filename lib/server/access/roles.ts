import { z } from "zod";

/** What a link lets its holder do, from least to most; each may do all that those before it may. */
export const roleSchema = z.enum(["view", "participate", "edit", "manage"]);
export type Role = z.infer<typeof roleSchema>;

/** True when `role` is enough for what needs `need`. */
export function isAtLeast(role: Role, need: Role): boolean {
  return roleSchema.options.indexOf(role) >= roleSchema.options.indexOf(need);
}

/** The role that lets its holder do most. */
export function highestRole(roles: readonly Role[]): Role | null {
  return roles.reduce<Role | null>(
    (best, role) => (best !== null && isAtLeast(best, role) ? best : role),
    null,
  );
}
