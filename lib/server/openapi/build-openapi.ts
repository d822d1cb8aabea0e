import { type AppErrorCode, statusOf } from "@/lib/server/app-error";
import { CALLS, type DescribedCall } from "@/lib/server/openapi/calls";
import { componentSchemas, schemaRef } from "@/lib/server/openapi/component-schemas";

const BODY_REFUSALS: readonly AppErrorCode[] = [
  "too-large",
  "unsupported-media-type",
  "malformed-json",
  "invalid-request",
];

/** The description of the HTTP interface, OpenAPI 3.1, from the schemas that the calls parse with. */
export function buildOpenapi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const call of CALLS) {
    paths[call.path] = { ...paths[call.path], [call.method]: describe(call) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Parapet",
      version: "1",
      description:
        "Models, changes to them, ranked work lists and links. A link is the key: programs send " +
        "the part of its address behind the # as a bearer token.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        link: {
          type: "http",
          scheme: "bearer",
          description: "`<handle>.<secret>`. It decides alone, whatever cookies come along.",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "parapet",
          description:
            "A browser that has joined; `__Host-parapet` over https. Writes need our own Origin.",
        },
      },
    },
  };
}

function describe(call: DescribedCall): object {
  return {
    summary: call.need ? `${call.summary} (role: ${call.need})` : call.summary,
    operationId: operationId(call),
    security: call.need ? [{ link: [] }, { session: [] }] : [],
    parameters: [...pathParameters(call.path), ...queryParameters(call)],
    ...(call.body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaRef(call.body) } },
          },
        }
      : {}),
    responses: { [String(call.status)]: success(call), ...refusals(call) },
  };
}

/** `getModelsSnapshot`: the method and the fixed parts of the path. */
function operationId({ method, path }: DescribedCall): string {
  const names = path
    .split("/")
    .filter((part) => part !== "" && part !== "api" && !part.startsWith("{"))
    .flatMap((part) => part.split("."));
  const one = path.endsWith("}") ? "One" : "";
  const capitals = names.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  return `${method}${capitals.join("")}${one}`;
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters({ query = [] }: DescribedCall): object[] {
  return query.map(({ name, values }) => ({
    name,
    in: "query",
    required: name === "for",
    schema: { type: "string", enum: values },
  }));
}

function success({ status, answer }: DescribedCall): object {
  if (!answer) return { description: "Done" };
  const description = status === 201 ? "Made" : "The answer";
  if (typeof answer !== "string") return { description, content: { [answer.type]: {} } };
  return { description, content: { "application/json": { schema: schemaRef(answer) } } };
}

function refusals(call: DescribedCall): Record<string, object> {
  const codes = new Set<AppErrorCode>([
    ...(call.need ? (["not-found", "forbidden"] as const) : []),
    ...(call.need && call.method !== "get" ? (["foreign-origin"] as const) : []),
    ...(call.body ? BODY_REFUSALS : []),
    ...(call.refusals ?? []),
    "internal",
    "not-ready",
  ]);
  const byStatus = new Map<number, AppErrorCode[]>();
  for (const code of [...codes].sort()) {
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: names.map((name) => `\`${name}\``).join(", "),
        content: { "application/problem+json": { schema: schemaRef("Problem") } },
      },
    ]),
  );
}
