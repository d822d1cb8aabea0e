import { presentJson, presentNothing } from "@/lib/server/http/present";
import { readJsonBody, SMALL_BODY_BYTES } from "@/lib/server/http/read-body";
import { methods, modelRoute } from "@/lib/server/http/route";
import { changeLink, deleteLink } from "@/lib/server/links/change-links";
import { linkChangeSchema } from "@/lib/server/links/link-schemas";
import { findPresentedLink } from "@/lib/server/links/list-links";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  PATCH: modelRoute("manage", async ({ request, services, access, param }) => {
    const change = await readJsonBody(request, linkChangeSchema, SMALL_BODY_BYTES);
    await changeLink(services, access, param("handle"), change);
    services.hub.recheck(access.modelId);
    return presentJson(await findPresentedLink(services, access, param("handle")));
  }),
  DELETE: modelRoute("manage", async ({ services, access, param }) => {
    await deleteLink(services, access, param("handle"));
    services.hub.recheck(access.modelId);
    return presentNothing();
  }),
});
