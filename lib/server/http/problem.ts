import { type AppError, statusOf, titleOf } from "@/lib/server/app-error";

export const PROBLEM_TYPE = "application/problem+json";

/** The answer to a refused call. Every field is part of the contract; people read the title. */
export function problemResponse(error: AppError): Response {
  const status = statusOf(error.code);
  return new Response(JSON.stringify(toProblem(error)), {
    status,
    headers: {
      "content-type": PROBLEM_TYPE,
      ...(error.retryAfterSeconds === null
        ? {}
        : { "retry-after": String(error.retryAfterSeconds) }),
    },
  });
}

/** The body of a refusal. */
export function toProblem({ code, issues }: AppError): object {
  const status = statusOf(code);
  return {
    type: `urn:parapet:problem:${code}`,
    title: titleOf(code),
    status,
    code,
    ...(status === 422 ? { issues } : {}),
  };
}
