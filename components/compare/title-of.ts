import type { ReadModel } from "@/lib/model/read-model";

/** Ids up to this length are handles that people say ("D28"); longer ones are random. */
const HANDLE_CHARACTERS_MAX = 4;

/** The title of a record, or its id where it has none. */
export function titleOf(id: string, readModel: ReadModel): string {
  const record = readModel.byId.get(id);
  return record && "title" in record ? record.title : id;
}

/** The handle where people know it, else the title. */
export function shortNameOf(id: string, readModel: ReadModel): string {
  return id.length <= HANDLE_CHARACTERS_MAX ? id : titleOf(id, readModel);
}

/** True for a defense that is carried out, or about to be. */
export function isInPlace(id: string, readModel: ReadModel): boolean {
  const record = readModel.byId.get(id);
  return (
    record?.kind === "defense" && (record.status === "done" || record.status === "in-progress")
  );
}
