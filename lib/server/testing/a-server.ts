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

export const ORIGIN = "http://localhost:3000";
/** What a browser adds to a call of one of our own pages. */
export const FROM_OUR_PAGE = { origin: ORIGIN, "sec-fetch-site": "same-origin" };

const ROUTES: readonly (readonly [pattern: string, load: () => Promise<Routes>])[] = [
  ["/api/health", () => import("@/app/api/health/route")],
  ["/api/ready", () => import("@/app/api/ready/route")],
  ["/api/join", () => import("@/app/api/join/route")],
  ["/api/models", () => import("@/app/api/models/route")],
  ["/api/models/:modelId", () => import("@/app/api/models/[modelId]/route")],
  ["/api/models/:modelId/snapshot", () => import("@/app/api/models/[modelId]/snapshot/route")],
  ["/api/models/:modelId/ops", () => import("@/app/api/models/[modelId]/ops/route")],
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
  const services = await startServices(env.value, log);
  return {
    services,
    folder,
    send,
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
