import { presentJson } from "@/lib/server/http/present";
import { methods, modelRoute } from "@/lib/server/http/route";
import { rankVisible } from "@/lib/server/models/rank-visible";
import { readVisibleModel } from "@/lib/server/models/read-model";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: modelRoute("view", async ({ services, access }) =>
    presentJson(await rankVisible(services, readVisibleModel(services, access))),
  ),
});
