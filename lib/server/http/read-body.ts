import type { z } from "zod";

import { AppError, type Issue } from "@/lib/server/app-error";
import { scanJson } from "@/lib/server/http/scan-json";

export const ISSUES_SHOWN = 50;
export const SMALL_BODY_BYTES = 16 * 1024;

/** The text of a JSON body of at most `bytesMax` bytes; a longer one is refused before it is read. */
export async function readJsonText(request: Request, bytesMax: number): Promise<string> {
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json" && !/^application\/[\w.-]+\+json$/.test(type)) {
    throw new AppError("unsupported-media-type");
  }
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) {
    throw new AppError("too-large");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readBytes(request, bytesMax));
  } catch (error) {
    if (error instanceof TypeError) throw malformed("The body is not valid UTF-8.", error);
    throw error;
  }
}

/** The value of a JSON body that matches the schema. */
export async function readJsonBody<T extends z.ZodType>(
  request: Request,
  schema: T,
  bytesMax: number,
): Promise<z.infer<T>> {
  return parseWith(schema, parseJson(await readJsonText(request, bytesMax)));
}

/** Parses JSON that a stranger wrote: not too deep or long, and without keys that act on prototypes. */
export function parseJson(text: string): unknown {
  const problem = scanJson(text);
  if (problem !== null) throw malformed(problem);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : "not JSON", error);
  }
  if (hasPrototypeKey(value)) throw malformed("The key __proto__ is not allowed.");
  return value;
}

/** The value, checked and normalised, or an error that names every place where it is wrong. */
export function parseWith<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid-request", { issues: toIssues(parsed.error) });
}

/** A schema's complaints with the path of each, below `prefix`; not more than somebody would read. */
export function toIssues(error: z.core.$ZodError, prefix: readonly PropertyKey[] = []): Issue[] {
  return error.issues
    .slice(0, ISSUES_SHOWN)
    .map(({ path, message }) => ({ path: [...prefix, ...path].map(String).join("."), message }));
}

async function readBytes(request: Request, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream: ReadableStream<Uint8Array> | null = request.body;
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks, length);
    length += value.length;
    if (length > bytesMax) {
      await reader.cancel();
      throw new AppError("too-large");
    }
    chunks.push(value);
  }
}

function hasPrototypeKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(hasPrototypeKey);
}

function malformed(message: string, cause?: unknown): AppError {
  return new AppError("malformed-json", { issues: [{ path: "", message }], cause });
}
