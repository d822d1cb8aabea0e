import { type APIRequestContext, expect } from "@playwright/test";
import { z } from "zod";

const madeSchema = z.object({ modelId: z.string(), links: z.object({ manage: z.url() }) });

/** A model made by a program, and the token of its manage link. */
export type MadeModel = { readonly modelId: string; readonly token: string };

/** Makes a model through the API, as a program without a browser would. */
export async function makeModel(request: APIRequestContext, body: object): Promise<MadeModel> {
  const answer = await request.post("/api/models", { data: body });
  expect(answer.status()).toBe(201);
  const { modelId, links } = madeSchema.parse(await answer.json());
  return { modelId, token: tokenOf(links.manage) };
}

/** What a program sends as Bearer: the fragment of a link's address. */
export function tokenOf(url: string): string {
  return new URL(url).hash.slice(1);
}

/** How a program shows its token. */
export function bearer(token: string): { headers: Record<string, string> } {
  return { headers: { Authorization: `Bearer ${token}` } };
}

/** How a page of the app itself shows that a request is its own: the cookie alone is not enough. */
export function sameOrigin(baseURL: string | undefined): { headers: Record<string, string> } {
  return { headers: { Origin: baseURL ?? "", "Sec-Fetch-Site": "same-origin" } };
}
