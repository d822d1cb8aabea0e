import { type ModelRecord, type RecordInput, recordSchema } from "@/lib/model/record";

const CATCH_ALL_ID = "A1";

/**
 * The records of a new, empty model: the model itself, and the attack that stands for everything
 * nobody has thought of yet, so that moving parts have a price from the start.
 * Throws when the title is not one a model may have; check it against the schema first.
 *
 * @source 0.008 a year: the rate of the catch-all in the Kubernetes Secrets template, rounded
 */
export function blankModel(title: string): ModelRecord[] {
  const records: RecordInput[] = [
    { kind: "model", id: "model", title, settings: { unit: "points", floor: 0.05 } },
    {
      kind: "attack",
      id: CATCH_ALL_ID,
      title: "Future unexpected attack",
      notes:
        "Stands for what nobody has thought of yet. Each moving part that a defense adds makes it a little more frequent, which is why simple beats clever.",
      ratePerYear: {
        mid: 0.008,
        basis:
          "About once in 125 years; our estimate after serious container escapes, a starting point",
      },
      futureUnexpected: true,
    },
  ];
  return records.map((record) => recordSchema.parse(record));
}
