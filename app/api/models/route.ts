import { createModelCall } from "@/lib/server/models/create-model-call";
import { presentJson } from "@/lib/server/http/present";
import { methods, openRoute } from "@/lib/server/http/route";
import { listModels } from "@/lib/server/models/list-models";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: openRoute(({ services, request }) => presentJson(listModels(services, request))),
  POST: openRoute(createModelCall),
});
