import { ownOrigin } from "@/lib/server/http/own-origin";
import { presentJson, presentLinkUrl } from "@/lib/server/http/present";
import { readJsonBody, SMALL_BODY_BYTES } from "@/lib/server/http/read-body";
import { methods, modelRoute } from "@/lib/server/http/route";
import { createLink } from "@/lib/server/links/change-links";
import { newLinkSchema } from "@/lib/server/links/link-schemas";
import { findPresentedLink, listLinks } from "@/lib/server/links/list-links";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: modelRoute("manage", async ({ services, access }) =>
    presentJson(await listLinks(services, access)),
  ),
  POST: modelRoute("manage", async ({ request, services, access }) => {
    const body = await readJsonBody(request, newLinkSchema, SMALL_BODY_BYTES);
    const { handle, token } = await createLink(services, access, body);
    const link = await findPresentedLink(services, access, handle);
    const url = presentLinkUrl(ownOrigin(request, services.env), token);
    return presentJson({ ...link, url }, { status: 201 });
  }),
});
