import type { Role } from "@/lib/sync/role";

/** True for those who may change the model; the server checks it again for every batch. */
export function mayEdit(role: Role): boolean {
  return role === "edit" || role === "manage";
}
