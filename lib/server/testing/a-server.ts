import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { readEnv } from "@/lib/server/env";
import type { Handler } from "@/lib/server/http/route";
import { createLog, type Log } from "@/lib/server/log";
import { startServices } from "@/lib/server/start-services";

type Routes = Readonly<Record<string, Handler>>;
type Sending = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `<handle>.<secret>`. */
  readonly bearer?: string | undefined;
};

const ORIGIN = "http://localhost:3000";
/** What a browser adds to a call of one of our own pages. */
export const FROM_OUR_PAGE = { origin: ORIGIN, "sec-fetch-site": "same-origin" };

const ROUTES: readonly (readonly [pattern: string, load: () => Promise<Routes>])[] = [
  ["/api/health", () => import("@/app/api/health/route")],
  ["/api/ready", () => import("@/app/api/ready/route")],
  ["/api/join", () => import("@/app/api/join/route")],
  ["/api/openapi.json", () => import("@/app/api/openapi.json/route")],
  ["/api/rt-ticket", () => import("@/app/api/rt-ticket/route")],
  ["/api/rank", () => import("@/app/api/rank/route")],
  ["/j", () => import("@/app/j/route")],
  ["/api/models", () => import("@/app/api/models/route")],
  ["/api/models/:modelId", () => import("@/app/api/models/[modelId]/route")],
  ["/api/models/:modelId/snapshot", () => import("@/app/api/models/[modelId]/snapshot/route")],
  ["/api/models/:modelId/comments", () => import("@/app/api/models/[modelId]/comments/route")],
  ["/api/models/:modelId/ops", () => import("@/app/api/models/[modelId]/ops/route")],
  ["/api/models/:modelId/ranking", () => import("@/app/api/models/[modelId]/ranking/route")],
  [
    "/api/models/:modelId/worklist.csv",
    () => import("@/app/api/models/[modelId]/worklist.csv/route"),
  ],
  ["/api/models/:modelId/links", () => import("@/app/api/models/[modelId]/links/route")],
  [
    "/api/models/:modelId/links/:handle",
    () => import("@/app/api/models/[modelId]/links/[handle]/route"),
  ],
  [
    "/api/models/:modelId/links/:handle/secrets",
    () => import("@/app/api/models/[modelId]/links/[handle]/secrets/route"),
  ],
  ["/api(?:/.*)?", () => import("@/app/api/[[...path]]/route")],
];

/** The services on a database of their own in a new folder, and a way to call the real handlers. */
export async function aServer(
  variables: Readonly<Record<string, string>> = {},
  log: Log = createLog("silent"),
) {
  const folder = await mkdtemp(path.join(tmpdir(), "parapet-server-"));
  const env = readEnv({ DATA_DIR: folder, ...variables });
  if (!env.ok) throw new Error(env.error.map(({ message }) => message).join(" "));
  let services = await startServices(env.value, log);
  return {
    folder,
    services: () => services,
    restart: async () => {
      await services.close();
      services = await startServices(env.value, log);
    },
    close: async () => {
      await services.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Calls the handler of an address as Next would. */
export async function send(
  method: string,
  address: string,
  { body, headers = {}, bearer }: Sending = {},
): Promise<Response> {
  const url = new URL(address, ORIGIN);
  for (const [pattern, load] of ROUTES) {
    const match = toRegExp(pattern).exec(url.pathname);
    if (!match) continue;
    const handler = (await load())[method];
    if (!handler) throw new Error(`${address} exports no ${method}`);
    const request = new Request(url, {
      method,
      headers: {
        host: url.host,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const params = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return handler(request, { params: Promise.resolve(params) });
  }
  throw new Error(`No route for ${address}`);
}

function toRegExp(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll(/\/:(\w+)/g, "/(?<$1>[^/]+)")}$`);
}

/** A new model made by a program: its id, and the token of the link that manages it. */
export async function makeModel(
  body: object = { template: "kubernetes-secrets" },
): Promise<{ modelId: string; token: string }> {
  const response = await send("POST", "/api/models", { body });
  const { modelId, links } = (await response.json()) as CreatedBody;
  return { modelId, token: links.manage.split("#")[1] ?? "" };
}

type CreatedBody = { readonly modelId: string; readonly links: { readonly manage: string } };

/** Another way into the model, made by somebody who manages it. */
export async function makeLink(
  { modelId, token }: { readonly modelId: string; readonly token: string },
  role: string,
  more: object = {},
): Promise<{ handle: string; token: string }> {
  const response = await send("POST", `/api/models/${modelId}/links`, {
    bearer: token,
    body: { role, label: role, ...more },
  });
  const { handle, url } = (await response.json()) as { handle: string; url: string };
  return { handle, token: url.split("#")[1] ?? "" };
}

/** The cookie of a browser that has joined by this link. */
export async function joinAs(token: string, more: object = {}): Promise<string> {
  const [handle, secret] = token.split(".");
  const response = await send("POST", "/api/join", {
    headers: FROM_OUR_PAGE,
    body: { handle, secret, ...more },
  });
  return cookieOf(response);
}

/** What a browser would send back of the cookie that an answer sets. */
export function cookieOf(response: Response): string {
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** Posts batches as a client that numbers them. */
export async function postOps(
  { modelId, token }: { readonly modelId: string; readonly token: string },
  batches: readonly { readonly n: number; readonly ops: readonly object[] }[],
  clientId = "client",
): Promise<{ status: number; results: OpsResult[] }> {
  const response = await send("POST", `/api/models/${modelId}/ops`, {
    bearer: token,
    body: { clientId, batches },
  });
  const body = (await response.json()) as { results?: OpsResult[] };
  return { status: response.status, results: body.results ?? [] };
}

export type OpsResult = {
  readonly n: number;
  readonly seq?: number;
  readonly skipped?: readonly object[];
  readonly rejected?: string;
};

/** The status and code of a refusal. */
export async function refusalOf(response: Response): Promise<string> {
  const { code } = (await response.json()) as { code: string };
  return `${String(response.status)} ${code}`;
}

type Snapshot = { seq: number; me: { role: string }; records: Record<string, unknown>[] };

export async function readSnapshot(modelId: string, bearer: string): Promise<Snapshot> {
  const response = await send("GET", `/api/models/${modelId}/snapshot`, { bearer });
  return (await response.json()) as Snapshot;
}
