import { ID_RANDOM_BYTES, newId } from "@/lib/kernel/ids";
import { ID_PREFIXES, type Kind } from "@/lib/model/record";

/** Makes ids for new records; a parameter of every command that creates something. */
export type NewId = (kind: Exclude<Kind, "model">) => string;

/** Works on plain http too, where `randomUUID` is missing. */
export function newRecordId(kind: Exclude<Kind, "model">): string {
  return newId(ID_PREFIXES[kind], crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
}

const CLIENT_ID_BYTES = 16;

/** Names this page load to the server, so that a batch sent twice is applied once. */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CLIENT_ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
