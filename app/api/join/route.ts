import { join, joinSchema } from "@/lib/server/access/join";
import { isOverHttps, refuseForeignOrigin } from "@/lib/server/http/own-origin";
import { presentJson } from "@/lib/server/http/present";
import { readJsonBody, SMALL_BODY_BYTES } from "@/lib/server/http/read-body";
import { methods, openRoute } from "@/lib/server/http/route";
import { sessionCookie } from "@/lib/server/http/session-cookie";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  POST: openRoute(async ({ request, services }) => {
    refuseForeignOrigin(request, services.env);
    const body = await readJsonBody(request, joinSchema, SMALL_BODY_BYTES);
    const { newSession, ...joined } = await join(services, request, body);
    const response = presentJson(joined);
    if (newSession) {
      const isHttps = isOverHttps(request, services.env);
      response.headers.append(
        "set-cookie",
        sessionCookie(newSession.token, { isHttps, isGuest: body.guest }),
      );
    }
    return response;
  }),
});
