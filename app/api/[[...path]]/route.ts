import { AppError } from "@/lib/server/app-error";
import { openRoute } from "@/lib/server/http/route";

/** Addresses under /api that nothing else answers. */
const refuse = openRoute(() => {
  throw new AppError("not-found");
});

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS };
export { refuse as PATCH, refuse as POST, refuse as PUT };
