import type { Access } from "@/lib/server/access/authorize";
import { toDatabaseTime } from "@/lib/server/db/cells";
import type { Services } from "@/lib/server/services";

/** Opening again within this time writes nothing. */
const GRAIN_MS = 60_000;

/**
 * Remembers that this session opened the model, for the order of "models on this device". Nobody
 * waits for it, and a failure is only logged: the model opens all the same.
 */
export function noteOpening(
  { database, log }: Pick<Services, "database" | "log">,
  { author, modelId }: Access,
): void {
  if (author.kind !== "session") return;
  const now = new Date();
  const values = [author.id, modelId, toDatabaseTime(new Date(now.getTime() - GRAIN_MS))];
  const where = `session_id = ? AND handle IN (SELECT handle FROM links WHERE model_id = ?)
    AND opened_at < ?`;
  if (!database.reader.first(`SELECT 1 FROM grants WHERE ${where}`, ...values)) return;
  database.transactions
    .write((connection) =>
      connection.run(
        `UPDATE grants SET opened_at = ? WHERE ${where}`,
        toDatabaseTime(now),
        ...values,
      ),
    )
    .catch((error: unknown) => log.warn({ err: error }, "an opening was not noted"));
}
