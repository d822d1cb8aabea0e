import { methods, modelRoute } from "@/lib/server/http/route";
import { presentVersion } from "@/lib/server/models/present-version";
import { readVisibleModel } from "@/lib/server/models/read-model";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: modelRoute("view", ({ request, services, access }) => {
    const model = readVisibleModel(services, access);
    return presentVersion(request, model, async () =>
      JSON.stringify(await services.rankings.of(model)),
    );
  }),
});
