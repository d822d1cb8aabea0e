import type { ReadModel } from "@/lib/model/read-model";

/** Ids up to this length are handles that people say ("A3"); longer ones are random. */
const HANDLE_CHARACTERS_MAX = 4;

/** The title of a record, or its id where it has none. */
export function titleOf(id: string, readModel: ReadModel): string {
  const record = readModel.byId.get(id);
  return record && "title" in record ? record.title : id;
}

/** What people call a record in a few letters: its handle if it has one, else its title. */
export function shortNameOf(id: string, readModel: ReadModel): string {
  return id.length <= HANDLE_CHARACTERS_MAX ? id : titleOf(id, readModel);
}
