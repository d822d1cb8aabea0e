import type { ReadModel } from "@/lib/model/read-model";

/** The attack that the first hint offers to switch on. */
export const LEAKS_ID = "A8";

/** True for a model made from the Kubernetes template that does not have the attack yet. */
export function canLeak({ byId }: ReadModel): boolean {
  const template = ["A1", "A3", "A5", "D01", "D16"];
  return template.every((id) => byId.has(id)) && !byId.has(LEAKS_ID);
}
