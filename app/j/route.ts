import { methods, openRoute } from "@/lib/server/http/route";
import { JOIN_PAGE } from "@/lib/server/join-page/join-page";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: openRoute(
    () =>
      new Response(JOIN_PAGE.html, {
        headers: {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": JOIN_PAGE.policy,
          "cache-control": "no-store",
        },
      }),
  ),
});
