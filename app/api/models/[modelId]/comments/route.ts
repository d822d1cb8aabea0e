import { presentJson } from "@/lib/server/http/present";
import { methods, modelRoute } from "@/lib/server/http/route";
import { listCommentAuthors } from "@/lib/server/models/list-comment-authors";

export const { GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS } = methods({
  GET: modelRoute("participate", ({ services, access }) =>
    presentJson(listCommentAuthors(services, access)),
  ),
});
