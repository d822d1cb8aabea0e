import { LIMITS } from "@/lib/model/limits";
import { refuseForeignOrigin } from "@/lib/server/http/own-origin";
import { presentJson } from "@/lib/server/http/present";
import { readJsonText } from "@/lib/server/http/read-body";
import { methods, openRoute } from "@/lib/server/http/route";
import { rankFile } from "@/lib/server/models/rank-file";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  POST: openRoute(async ({ request, services }) => {
    refuseForeignOrigin(request, services.env);
    const text = await readJsonText(request, LIMITS.fileBytes);
    return presentJson(await rankFile(services, text));
  }),
});
