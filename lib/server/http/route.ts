import { randomUUID } from "node:crypto";

import { type Access, authorize } from "@/lib/server/access/authorize";
import type { Role } from "@/lib/sync/role";
import { AppError, asAppError } from "@/lib/server/app-error";
import { problemResponse } from "@/lib/server/http/problem";
import { runningServices, type Services } from "@/lib/server/services";

type Params = Readonly<Record<string, string | string[] | undefined>>;
export type Handler = (
  request: Request,
  context: { readonly params: Promise<Params> },
) => Promise<Response>;

export type Call = {
  readonly request: Request;
  readonly services: Services;
  /** A part of the address; empty where the route has none of that name. */
  readonly param: (name: string) => string;
};

export type ModelCall = Call & { readonly access: Access };

/** A route that needs no right to any model. */
export function openRoute(run: (call: Call) => Response | Promise<Response>): Handler {
  return async (request, context) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    const services = runningServices();
    const response = await answer(services, requestId, async () => {
      if (!services) throw new AppError("not-ready");
      const params = await context.params;
      const param = (name: string): string => {
        const value = params[name];
        return typeof value === "string" ? value : "";
      };
      return run({ request, services, param });
    });
    response.headers.set("x-request-id", requestId);
    services?.log.info(
      {
        requestId,
        method: request.method,
        path: new URL(request.url).pathname,
        status: response.status,
        ms: Math.round(performance.now() - startedAt),
      },
      "request",
    );
    return response;
  };
}

/** A route under `/api/models/[modelId]`: nothing of the request is read before it is authorised. */
export function modelRoute(
  need: Role,
  run: (call: ModelCall) => Response | Promise<Response>,
): Handler {
  return openRoute((call) =>
    run({ ...call, access: authorize(call.services, call.request, call.param("modelId"), need) }),
  );
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type Exports = Readonly<Record<Method | "HEAD" | "OPTIONS", Handler>>;

/** What a route file exports: its handlers, and an answer to every method that it does not take. */
export function methods(handlers: Partial<Record<Method, Handler>>): Exports {
  const names = Object.keys(handlers);
  const allow = [...names, ...(handlers.GET ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const refuse = async (): Promise<Response> => {
    const response = problemResponse(new AppError("method-not-allowed"));
    response.headers.set("allow", allow);
    return Promise.resolve(response);
  };
  const { GET = refuse, POST = refuse, PUT = refuse, PATCH = refuse, DELETE = refuse } = handlers;
  return {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE,
    HEAD: async (request, context) => {
      const response = await GET(request, context);
      return new Response(null, { status: response.status, headers: response.headers });
    },
    OPTIONS: async () => Promise.resolve(new Response(null, { status: 204, headers: { allow } })),
  };
}

async function answer(
  services: Services | undefined,
  requestId: string,
  run: () => Promise<Response>,
): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    const refusal = asAppError(error);
    if (refusal) return problemResponse(refusal);
    services?.log.error({ err: error, requestId }, "a request failed");
    return problemResponse(new AppError("internal"));
  }
}
