import { authorize } from "@/lib/server/access/authorize";
import { presentJson } from "@/lib/server/http/present";
import { readJsonBody, SMALL_BODY_BYTES } from "@/lib/server/http/read-body";
import { methods, openRoute } from "@/lib/server/http/route";
import { ticketRequestSchema } from "@/lib/server/live/tickets";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  POST: openRoute(async ({ request, services }) => {
    const { modelId } = await readJsonBody(request, ticketRequestSchema, SMALL_BODY_BYTES);
    const access = authorize(services, request, modelId, "view");
    return presentJson({ ticket: await services.tickets.issue(access) }, { status: 201 });
  }),
});
