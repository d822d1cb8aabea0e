import { LIMITS } from "@/lib/model/limits";
import { presentJson } from "@/lib/server/http/present";
import { readJsonBody } from "@/lib/server/http/read-body";
import { methods, modelRoute } from "@/lib/server/http/route";
import { submitBatches } from "@/lib/server/gate/submit-batches";
import { opsBodySchema } from "@/lib/sync/operations";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  POST: modelRoute("participate", async ({ request, services, access }) => {
    const body = await readJsonBody(request, opsBodySchema, LIMITS.opsBodyBytes);
    return presentJson({ results: await submitBatches(services, access, body) });
  }),
});
