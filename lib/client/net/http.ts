import * as z from "zod/mini";

/** The browser's `fetch`, or a stand-in at the border of the process. */
export type FetchLike = (input: string, init?: RequestInit) => Promise<Response>;

const problemSchema = z.object({ code: z.string(), detail: z.optional(z.string()) });

/** The stable code of an error answer; `http-<status>` where somebody else than us answered. */
export async function readProblem(
  response: Response,
): Promise<{ readonly code: string; readonly detail: string | undefined }> {
  try {
    const { code, detail } = problemSchema.parse(await response.json());
    return { code, detail };
  } catch {
    return { code: `http-${String(response.status)}`, detail: undefined };
  }
}

/** How long the server asks to wait, or null where it does not say so in seconds. */
export function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
