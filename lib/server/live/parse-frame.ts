import type { z } from "zod";

import { asAppError } from "@/lib/server/app-error";
import { parseJson } from "@/lib/server/http/read-body";
import { batchOpsSchema, clientFrameSchema, helloSchema } from "@/lib/sync/live/client-frames";
import { LIVE } from "@/lib/sync/live/limits";
import type { Operation } from "@/lib/sync/operations";

export type Greeting =
  | { readonly kind: "hello"; readonly hello: z.infer<typeof helloSchema> }
  | { readonly kind: "other-protocol" }
  | { readonly kind: "malformed" };

/** The first frame. Its version is looked at first, since others may say the rest differently. */
export function parseHello(text: string): Greeting {
  const value = parse(text);
  if (value === undefined || Buffer.byteLength(text) > LIVE.helloBytes) return MALFORMED;
  const version = helloSchema.pick({ type: true, protocol: true }).loose().safeParse(value);
  if (!version.success) return MALFORMED;
  if (version.data.protocol !== LIVE.protocol) return { kind: "other-protocol" };
  const hello = helloSchema.safeParse(value);
  return hello.success ? { kind: "hello", hello: hello.data } : MALFORMED;
}

const MALFORMED: Greeting = { kind: "malformed" };

/** Any other frame, or null if it says nothing that can be said. */
export function parseClientFrame(text: string): z.infer<typeof clientFrameSchema> | null {
  const frame = clientFrameSchema.safeParse(parse(text));
  return frame.success ? frame.data : null;
}

export type ParsedOps =
  | { readonly ok: true; readonly ops: readonly Operation[] }
  | { readonly ok: false; readonly path: string; readonly detail: string };

/** The operations of one batch, or the first thing that is wrong with them. */
export function parseBatchOps(candidates: readonly unknown[]): ParsedOps {
  for (const [index, candidate] of candidates.entries()) {
    const parsed = batchOpsSchema.element.safeParse(candidate);
    if (parsed.success) continue;
    const [issue] = parsed.error.issues;
    const path = ["ops", index, ...(issue?.path ?? [])].map(String).join(".");
    return { ok: false, path, detail: issue?.message ?? "is not an operation" };
  }
  return { ok: true, ops: batchOpsSchema.parse(candidates) };
}

/** The value of a JSON text, or undefined where it is none or of a harmful shape. */
function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (asAppError(error)) return undefined;
    throw error;
  }
}
