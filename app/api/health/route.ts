import { presentStatus } from "@/lib/server/http/present";
import { methods, openRoute } from "@/lib/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: openRoute(() => presentStatus("up")),
});
