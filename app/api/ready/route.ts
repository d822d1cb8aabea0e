import { AppError } from "@/lib/server/app-error";
import { presentStatus } from "@/lib/server/http/present";
import { methods, openRoute } from "@/lib/server/http/route";
import { isDatabaseReady } from "@/lib/server/models/is-database-ready";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: openRoute(({ services }) => {
    if (!isDatabaseReady(services)) throw new AppError("not-ready");
    return presentStatus("ready");
  }),
});
