import { type Role, roleSchema } from "@/lib/sync/role";

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
