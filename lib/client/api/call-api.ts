import * as z from "zod/mini";

import { err, ok, type Result } from "@/lib/kernel/result";

/** Why a call to the server came to nothing; `code` is stable, everything else is for people. */
export type ApiProblem = {
  readonly code: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
};

type Call<T> = {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the answer must look like; an answer that does not is `unreadable-answer`. */
  readonly answer: { readonly parse: (value: unknown) => T };
};

const problemSchema = z.object({
  code: z.string(),
  issues: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});

/** Asks our own server; every failure is a value, also that nobody answered. */
export async function callApi<T>(call: Call<T>): Promise<Result<T, ApiProblem>> {
  let response: Response;
  try {
    response = await fetch(call.path, {
      method: call.method ?? "GET",
      cache: "no-store",
      headers: {
        ...(call.body === undefined ? {} : { "content-type": "application/json" }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: call.body }),
    });
  } catch {
    // Offline, or the server is gone: the browser does not tell which.
    return err({ code: "unreachable", issues: [] });
  }
  if (!response.ok) return err(await readProblem(response));
  try {
    const value: unknown = response.status === 204 ? null : await response.json();
    return ok(call.answer.parse(value));
  } catch {
    // Not JSON, or not what this page knows: an older page in front of a newer server.
    return err({ code: "unreadable-answer", issues: [] });
  }
}

async function readProblem(response: Response): Promise<ApiProblem> {
  try {
    const { code, issues } = problemSchema.parse(await response.json());
    return { code, issues: issues ?? [] };
  } catch {
    // Somebody else than us answered, such as a proxy.
    return { code: `http-${String(response.status)}`, issues: [] };
  }
}
