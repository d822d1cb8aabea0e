import { type APIRequestContext, expect } from "@playwright/test";
import { z } from "zod";

const linkSchema = z.object({ handle: z.string(), url: z.url() });
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

/** A further link into a model: where it is changed and withdrawn, and its token. */
export async function makeLink(
  request: APIRequestContext,
  model: MadeModel,
  role: "view" | "edit",
): Promise<{ readonly address: string; readonly token: string }> {
  const links = `/api/models/${model.modelId}/links`;
  const data = { role, label: "Guest" };
  const answer = await request.post(links, { ...bearer(model.token), data });
  expect(answer.ok()).toBe(true);
  const { handle, url } = linkSchema.parse(await answer.json());
  return { address: `${links}/${handle}`, token: tokenOf(url) };
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
