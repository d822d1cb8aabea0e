import { createHash, timingSafeEqual } from "node:crypto";

import { LIMITS } from "@/lib/model/limits";
import { findBrowserSession } from "@/lib/server/access/browser-session";
import { AppError } from "@/lib/server/app-error";
import { isOverHttps, ownOrigin, refuseForeignOrigin } from "@/lib/server/http/own-origin";
import { presentJson, presentLinkUrl } from "@/lib/server/http/present";
import { readJsonText } from "@/lib/server/http/read-body";
import type { Call } from "@/lib/server/http/route";
import { sessionCookie } from "@/lib/server/http/session-cookie";
import { createModel, type CreatedModel, type Maker } from "@/lib/server/models/create-model";

/** What stands around a file in `{"model": ...}`. */
const WRAPPER_BYTES = '{"model":}'.length;
/** A longer text takes longer to parse than the others should wait. */
const LONG_TEXT_CHARACTERS = 100_000;

/** `POST /api/models`: makes a model, and lets the browser that asked in. */
export async function createModelCall({ request, services }: Call): Promise<Response> {
  const { env, workbench } = services;
  refuseForeignOrigin(request, env);
  requireCreateKey(request, env.createKey);
  const text = await readJsonText(request, LIMITS.fileBytes + WRAPPER_BYTES);
  const isLong = text.length > LONG_TEXT_CHARACTERS;
  const records = await workbench.run({ name: "parseNewModel", input: text }, { isLong });
  const created = await createModel(services, records, findMaker({ request, services }));
  return present(created, { request, services });
}

function requireCreateKey(request: Request, createKey: string | null): void {
  if (createKey === null) return;
  const given = request.headers.get("x-create-key") ?? "";
  const [expected, actual] = [createKey, given].map((key) =>
    createHash("sha256").update(key).digest(),
  );
  if (!expected || !actual || !timingSafeEqual(expected, actual)) {
    throw new AppError("create-key-required");
  }
}

/** Browsers say where a call comes from, programs do not. */
function findMaker({ request, services }: Pick<Call, "request" | "services">): Maker {
  const isBrowser = request.headers.has("origin") || request.headers.has("sec-fetch-site");
  if (!isBrowser) return null;
  const guestId = findBrowserSession(services, request, "guest");
  return { sessionId: guestId ?? findBrowserSession(services, request, "own") };
}

function present(
  { modelId, manageToken, newSession }: CreatedModel,
  { request, services: { env } }: Pick<Call, "request" | "services">,
): Response {
  const body = {
    modelId,
    links: { manage: presentLinkUrl(ownOrigin(request, env), manageToken) },
  };
  const response = presentJson(body, {
    status: 201,
    headers: { location: `/api/models/${modelId}` },
  });
  if (newSession) {
    const isHttps = isOverHttps(request, env);
    response.headers.append(
      "set-cookie",
      sessionCookie(newSession.token, { isHttps, isGuest: false }),
    );
  }
  return response;
}
