import { ownOrigin } from "@/lib/server/http/own-origin";
import { presentJson, presentLinkUrl } from "@/lib/server/http/present";
import { readJsonBody, SMALL_BODY_BYTES } from "@/lib/server/http/read-body";
import { methods, modelRoute } from "@/lib/server/http/route";
import { mintSecret } from "@/lib/server/links/change-links";
import { newSecretSchema } from "@/lib/server/links/link-schemas";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  POST: modelRoute("manage", async ({ request, services, access, param }) => {
    await readJsonBody(request, newSecretSchema, SMALL_BODY_BYTES);
    const { handle, token } = await mintSecret(services, access, param("handle"));
    const url = presentLinkUrl(ownOrigin(request, services.env), token);
    return presentJson({ handle, url }, { status: 201 });
  }),
});
