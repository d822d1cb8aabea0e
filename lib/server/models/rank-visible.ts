import type { VisibleModel } from "@/lib/server/models/read-model";
import type { Services } from "@/lib/server/services";
import type { Ranking } from "@/lib/worklist/ranking";

/** Up to so many records are ranked in about two milliseconds, which nobody notices. */
const SHORT_RECORDS_MAX = 100;
/** The same for a file that has to be parsed first. */
const SHORT_FILE_CHARACTERS_MAX = 20_000;

/** The ranking of a model as this member may see it. */
export function rankVisible(
  { workbench }: Pick<Services, "workbench">,
  { records }: VisibleModel,
): Promise<Ranking> {
  return workbench.run(
    { name: "rank", input: records },
    { isLong: records.length > SHORT_RECORDS_MAX },
  );
}

/** The ranking of a model file, or an error that names what is wrong with it. */
export function rankFile(
  { workbench }: Pick<Services, "workbench">,
  text: string,
): Promise<Ranking> {
  return workbench.run(
    { name: "rankFile", input: text },
    { isLong: text.length > SHORT_FILE_CHARACTERS_MAX },
  );
}
