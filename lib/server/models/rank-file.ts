import type { Services } from "@/lib/server/services";
import type { Ranking } from "@/lib/worklist/ranking";

/** So much text is parsed and ranked within a few milliseconds, which nobody notices. */
const SHORT_FILE_CHARACTERS_MAX = 20_000;

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
