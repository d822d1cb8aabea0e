import { printModelFile } from "@/lib/model/canonical";
import type { VisibleModel } from "@/lib/server/models/read-model";

/** The model file in its canonical bytes; nothing but a 304 for whoever has this version. */
export function presentFile(request: Request, { seq, records }: VisibleModel): Response {
  const etag = `"${String(seq)}"`;
  const headers = { etag, vary: "authorization, cookie" };
  if (isKnown(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(printModelFile(records), {
    headers: { ...headers, "content-type": "application/json" },
  });
}

/** Weak and strong tags compare alike here: the same number is the same model. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}
