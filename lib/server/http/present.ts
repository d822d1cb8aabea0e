/** A JSON answer. Bodies are bare: the value itself, without an envelope. */
export function presentJson(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

export function presentNothing(): Response {
  return new Response(null, { status: 204 });
}

export function presentStatus(status: "up" | "ready"): Response {
  return presentJson({ status });
}

/** The address of a link; a path alone where no address of ours is known for sure. */
export function presentLinkUrl(origin: string | null, token: string): string {
  return `${origin ?? ""}/j#${token}`;
}
