import { printModelFile } from "@/lib/model/canonical";
import { methods, modelRoute } from "@/lib/server/http/route";
import { presentNothing } from "@/lib/server/http/present";
import { deleteModel } from "@/lib/server/models/delete-model";
import { presentVersion } from "@/lib/server/models/present-version";
import { readVisibleModel } from "@/lib/server/models/read-model";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: modelRoute("view", ({ request, services, access }) => {
    const model = readVisibleModel(services, access);
    return presentVersion(request, model, () => printModelFile(model.records));
  }),
  DELETE: modelRoute("manage", async ({ services, access }) => {
    await deleteModel(services, access);
    services.hub.recheck(access.modelId);
    return presentNothing();
  }),
});
