import * as z from "zod/mini";

import type { Result } from "@/lib/kernel/result";

import { type ApiProblem, callApi } from "./call-api";

const linkSchema = z.object({
  handle: z.string(),
  role: z.enum(["view", "participate", "edit", "manage"]),
  label: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.nullable(z.string()),
});

/** A link as managers see it; its secrets are stored as hashes and cannot be shown again. */
export type ShareLink = z.infer<typeof linkSchema>;

const mintedSchema = z.object({ handle: z.string(), url: z.string() });

/** A link with a fresh secret in its address: the only time that address is known. */
export type MintedLink = z.infer<typeof mintedSchema>;

export type LinkRole = "view" | "edit" | "manage";

const linksPath = (modelId: string) => `/api/models/${encodeURIComponent(modelId)}/links`;
const linkPath = (modelId: string, handle: string) =>
  `${linksPath(modelId)}/${encodeURIComponent(handle)}`;

export function listLinks(modelId: string): Promise<Result<readonly ShareLink[], ApiProblem>> {
  return callApi({ path: linksPath(modelId), answer: z.array(linkSchema) });
}

export function createLink(
  modelId: string,
  input: { readonly role: LinkRole; readonly label: string },
): Promise<Result<MintedLink, ApiProblem>> {
  return callApi({
    method: "POST",
    path: linksPath(modelId),
    body: JSON.stringify(input),
    answer: mintedSchema,
  });
}

/** Mints another secret under the same link; those given out before go on working. */
export function copyLinkAgain(
  modelId: string,
  handle: string,
): Promise<Result<MintedLink, ApiProblem>> {
  return callApi({
    method: "POST",
    path: `${linkPath(modelId, handle)}/secrets`,
    body: "{}",
    answer: mintedSchema,
  });
}

/** Ends every secret of the link, and what was opened with it. */
export function revokeLink(modelId: string, handle: string): Promise<Result<null, ApiProblem>> {
  return callApi({ method: "DELETE", path: linkPath(modelId, handle), answer: z.null() });
}
