import { LIMITS } from "@/lib/model/limits";
import { presentJson } from "@/lib/server/http/present";
import { readJsonText } from "@/lib/server/http/read-body";
import { methods, modelRoute } from "@/lib/server/http/route";
import { parseOpsBody } from "@/lib/server/gate/parse-ops-body";
import { submitBatches } from "@/lib/server/gate/submit-batches";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  POST: modelRoute("participate", async ({ request, services, access }) => {
    const body = parseOpsBody(await readJsonText(request, LIMITS.opsBodyBytes));
    return presentJson({ results: await submitBatches(services, access, body) });
  }),
});
