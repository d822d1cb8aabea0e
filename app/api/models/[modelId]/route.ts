import { methods, modelRoute } from "@/lib/server/http/route";
import { presentNothing } from "@/lib/server/http/present";
import { deleteModel } from "@/lib/server/models/delete-model";
import { presentFile } from "@/lib/server/models/present-file";
import { readVisibleModel } from "@/lib/server/models/read-model";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: modelRoute("view", ({ request, services, access }) =>
    presentFile(request, readVisibleModel(services, access)),
  ),
  DELETE: modelRoute("manage", async ({ services, access }) => {
    await deleteModel(services, access);
    services.hub.recheck(access.modelId);
    return presentNothing();
  }),
});
