import type { ModelRecord } from "@/lib/model/record";
import { type Author, authorKey } from "@/lib/server/access/author";
import { insertSession, type NewSession, putGrant } from "@/lib/server/access/sessions";
import { newEpoch, newModelId } from "@/lib/server/access/tokens";
import type { Connection } from "@/lib/server/db/driver";
import { insertModel, putRecord, titleOf } from "@/lib/server/db/model-rows";
import { insertBatch } from "@/lib/server/db/operation-rows";
import { insertLink } from "@/lib/server/links/link-rows";
import type { Services } from "@/lib/server/services";

/** The browser that makes a model: a session it has, or one to be made; null for a program. */
export type Maker = { readonly sessionId: string | null } | null;

export type CreatedModel = {
  readonly modelId: string;
  /** The token of the first link, which manages the model. */
  readonly manageToken: string;
  readonly newSession: NewSession | null;
};

/** The first batch of every model: all of what it started with. */
const CREATION_SEQ = 1;
/** No client can use this name, since its characters are not allowed in one. */
const CREATION = "(creation)";
const FIRST_LABEL = "First link";

/** Stores sound records as a new model, with the link that manages it, in one transaction. */
export function createModel(
  { database }: Pick<Services, "database">,
  records: readonly ModelRecord[],
  maker: Maker,
): Promise<CreatedModel> {
  return database.transactions.write((connection) => {
    const at = new Date();
    const modelId = newModelId();
    const title = titleOf(records.find((record) => record.kind === "model"));
    insertModel(connection, { id: modelId, title, seq: CREATION_SEQ, epoch: newEpoch() }, at);
    const link = insertLink(
      connection,
      { modelId, role: "manage", label: FIRST_LABEL, expiresAt: null },
      at,
    );
    const newSession =
      maker?.sessionId === null ? insertSession(connection, "own", null, at) : null;
    const sessionId = newSession?.id ?? maker?.sessionId ?? null;
    if (sessionId !== null) putGrant(connection, sessionId, link.handle, at);
    const author: Author =
      sessionId === null
        ? { kind: "link", handle: link.handle }
        : { kind: "session", id: sessionId };
    insertRecords(connection, modelId, records, author, at);
    return { modelId, manageToken: link.token, newSession };
  });
}

function insertRecords(
  connection: Connection,
  modelId: string,
  records: readonly ModelRecord[],
  author: Author,
  at: Date,
): void {
  const entries = records.map((record) => ({ record, fieldSeq: {} }));
  for (const entry of entries) putRecord(connection, modelId, entry, CREATION_SEQ);
  insertBatch(
    connection,
    { modelId, author: authorKey(author), clientId: CREATION, n: 0 },
    {
      seq: CREATION_SEQ,
      payloadHash: "",
      skipped: [],
      changes: entries.map((after) => ({ id: after.record.id, before: null, after })),
      at,
    },
  );
}
