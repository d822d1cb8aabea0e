import type { IncomingMessage, ServerResponse } from "node:http";

import { AppError, type AppErrorCode, statusOf } from "@/lib/server/app-error";
import { PROBLEM_TYPE, toProblem } from "@/lib/server/http/problem";

const METHODS = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/**
 * Answers what Next would turn into an error of its own: methods that the web platform's Request
 * refuses to hold, and addresses that are no UTF-8. True: the request is answered.
 */
export function refuseEarly(request: IncomingMessage, response: ServerResponse): boolean {
  const code = reasonToRefuse(request);
  if (!code) return false;
  response.writeHead(statusOf(code), { "content-type": PROBLEM_TYPE });
  response.end(JSON.stringify(toProblem(new AppError(code))));
  return true;
}

function reasonToRefuse({ method = "", url = "" }: IncomingMessage): AppErrorCode | null {
  if (!METHODS.has(method)) return "method-not-allowed";
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return null;
  } catch {
    // No address of ours looks like this, so there is nothing there.
    return "not-found";
  }
}
