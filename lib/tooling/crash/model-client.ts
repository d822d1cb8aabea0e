import { z } from "zod";

/** A program that writes to one model over HTTP, by the link that manages it. */
export type ModelClient = {
  readonly modelId: string;
  readonly token: string;
};

export type PostedBatch = {
  readonly clientId: string;
  readonly n: number;
  readonly ids: readonly string[];
};

const createdSchema = z.object({ modelId: z.string(), links: z.object({ manage: z.string() }) });
const answerSchema = z.object({
  results: z.array(
    z.object({ n: z.int(), seq: z.int().optional(), rejected: z.string().optional() }),
  ),
});
const snapshotSchema = z.object({ seq: z.int(), records: z.array(z.object({ id: z.string() })) });

export async function makeModel(url: string): Promise<ModelClient> {
  const response = await fetch(`${url}/api/models`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title: "Killed under load" }),
  });
  const { modelId, links } = createdSchema.parse(await response.json());
  return { modelId, token: links.manage.split("#")[1] ?? "" };
}

/** The operations of a batch: one note for each id. */
export function toNotes({ clientId, n, ids }: PostedBatch): object[] {
  return ids.map((id) => ({
    op: "put",
    kind: "note",
    id,
    fields: { text: `${clientId} ${n}` },
  }));
}

/** Posts a batch that makes one note for each id, and returns the number that it got. */
export async function postBatch(
  url: string,
  { modelId, token }: ModelClient,
  batch: PostedBatch,
): Promise<number> {
  const { clientId, n } = batch;
  const ops = toNotes(batch);
  const response = await fetch(`${url}/api/models/${modelId}/ops`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ clientId, batches: [{ n, ops }] }),
  });
  const [result] = answerSchema.parse(await response.json()).results;
  if (result?.seq === undefined)
    throw new Error(`Batch ${n} was refused: ${result?.rejected ?? ""}`);
  return result.seq;
}

export async function readState(
  url: string,
  { modelId, token }: ModelClient,
): Promise<{ readonly seq: number; readonly ids: ReadonlySet<string> }> {
  const response = await fetch(`${url}/api/models/${modelId}/snapshot`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { seq, records } = snapshotSchema.parse(await response.json());
  return { seq, ids: new Set(records.map(({ id }) => id)) };
}
