import { methods, modelRoute } from "@/lib/server/http/route";
import { presentSnapshot } from "@/lib/server/models/present-snapshot";
import { noteOpening } from "@/lib/server/models/note-opening";
import { readVisibleModel } from "@/lib/server/models/read-model";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: modelRoute("view", ({ services, access }) => {
    noteOpening(services, access);
    return presentSnapshot(readVisibleModel(services, access), access);
  }),
});
