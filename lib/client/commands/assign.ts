import { err, ok, type Result } from "@/lib/kernel/result";
import { daySchema, urlSchema } from "@/lib/model/fields";
import { LIMITS } from "@/lib/model/limits";
import type { ReadModel } from "@/lib/model/read-model";

import { cleanShortText } from "./clean-title";
import type { CommandProblem, CommandResult } from "./problem";

export type AssignmentField = "ownerName" | "dueOn" | "ticketUrl";

/** Says who does a defense, until when, or where its ticket is; an empty text takes it away. */
export function assign(
  model: ReadModel,
  input: { readonly id: string; readonly field: AssignmentField; readonly text: string },
): CommandResult {
  const defense = model.byId.get(input.id);
  if (defense?.kind !== "defense") {
    return err({ kind: "record-is-gone", id: input.id, typed: input.text });
  }
  const value = READERS[input.field](input.text);
  if (!value.ok) return value;
  if ((defense[input.field] ?? null) === value.value) return ok([]);
  return ok([{ op: "patch", id: defense.id, fields: { [input.field]: value.value } }]);
}

type Reader = (text: string) => Result<string | null, CommandProblem>;

const READERS: Record<AssignmentField, Reader> = {
  ownerName: cleanShortText,
  dueOn: (text) => {
    const day = text.trim();
    if (day === "") return ok(null);
    return daySchema.safeParse(day).success ? ok(day) : err({ kind: "not-a-day" });
  },
  ticketUrl: (text) => {
    const address = text.trim();
    if (address === "") return ok(null);
    if (address.length > LIMITS.urlCharacters) {
      return err({ kind: "text-too-long", charactersMax: LIMITS.urlCharacters });
    }
    return urlSchema.safeParse(address).success ? ok(address) : err({ kind: "not-a-web-address" });
  },
};
