import type { Result } from "@/lib/kernel/result";

import { type ApiProblem, callApi } from "./call-api";
import { fields, listOf, nothing, oneOf, text, textOrNull } from "./read-answer";

/** A link as managers see it; its secrets are stored as hashes and cannot be shown again. */
export type ShareLink = {
  readonly handle: string;
  readonly role: "view" | "participate" | "edit" | "manage";
  readonly label: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
};

/** A link with a fresh secret in its address: the only time that address is known. */
export type MintedLink = { readonly handle: string; readonly url: string };

const readLink = fields<ShareLink>({
  handle: text,
  role: oneOf(["view", "participate", "edit", "manage"]),
  label: text,
  createdAt: text,
  lastUsedAt: textOrNull,
});
const readMinted = fields<MintedLink>({ handle: text, url: text });

export type LinkRole = "view" | "edit" | "manage";

const linksPath = (modelId: string) => `/api/models/${encodeURIComponent(modelId)}/links`;
const linkPath = (modelId: string, handle: string) =>
  `${linksPath(modelId)}/${encodeURIComponent(handle)}`;

export function listLinks(modelId: string): Promise<Result<readonly ShareLink[], ApiProblem>> {
  return callApi({ path: linksPath(modelId), answer: listOf(readLink) });
}

export function createLink(
  modelId: string,
  input: { readonly role: LinkRole; readonly label: string },
): Promise<Result<MintedLink, ApiProblem>> {
  return callApi({
    method: "POST",
    path: linksPath(modelId),
    body: JSON.stringify(input),
    answer: readMinted,
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
    answer: readMinted,
  });
}

/** Ends every secret of the link, and what was opened with it. */
export function revokeLink(modelId: string, handle: string): Promise<Result<null, ApiProblem>> {
  return callApi({ method: "DELETE", path: linkPath(modelId, handle), answer: nothing });
}
