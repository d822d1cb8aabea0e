import { err, ok, type Result } from "@/lib/kernel/result";

import { fields, listOf, type Reader, text } from "./read-answer";

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
  readonly answer: Reader<T>;
};

const readIssues = listOf(fields<ApiProblem["issues"][number]>({ path: text, message: text }));
const readProblem = fields<ApiProblem>({
  code: text,
  issues: (value) => (value === undefined ? [] : readIssues(value)),
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
  if (!response.ok) return err(await problemIn(response));
  try {
    const value: unknown = response.status === 204 ? null : await response.json();
    return ok(call.answer(value));
  } catch {
    // Not JSON, or not what this page knows: an older page in front of a newer server.
    return err({ code: "unreadable-answer", issues: [] });
  }
}

async function problemIn(response: Response): Promise<ApiProblem> {
  try {
    return readProblem(await response.json());
  } catch {
    // Somebody else than us answered, such as a proxy.
    return { code: `http-${String(response.status)}`, issues: [] };
  }
}
