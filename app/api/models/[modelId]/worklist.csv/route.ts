import { parseWith } from "@/lib/server/http/read-body";
import { methods, modelRoute } from "@/lib/server/http/route";
import { backlogQuerySchema, presentBacklog } from "@/lib/server/models/present-backlog";
import { readVisibleModel } from "@/lib/server/models/read-model";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: modelRoute("view", async ({ request, services, access }) => {
    const { searchParams } = new URL(request.url);
    const query = parseWith(backlogQuerySchema, Object.fromEntries(searchParams));
    const model = readVisibleModel(services, access);
    return presentBacklog(query, await services.rankings.of(model), model);
  }),
});
