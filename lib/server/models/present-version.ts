import type { VisibleModel } from "@/lib/server/models/read-model";

/** What follows from the model as it stands; nothing but a 304 for whoever has it already. */
export async function presentVersion(
  request: Request,
  { seq }: VisibleModel,
  print: () => string | Promise<string>,
): Promise<Response> {
  const etag = `"${String(seq)}"`;
  const headers = { etag, vary: "authorization, cookie" };
  if (isKnown(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(await print(), {
    headers: { ...headers, "content-type": "application/json" },
  });
}

/** Weak and strong tags compare alike here: the same number is the same model. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}
