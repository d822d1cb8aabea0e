import { presentJson } from "@/lib/server/http/present";
import { methods, openRoute } from "@/lib/server/http/route";
import { buildOpenapi } from "@/lib/server/openapi/build-openapi";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: openRoute(() => presentJson(buildOpenapi())),
});
