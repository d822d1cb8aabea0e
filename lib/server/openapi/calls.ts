import { BACKLOG_TARGETS } from "@/lib/interchange/backlog-targets";
import type { Role } from "@/lib/sync/role";
import type { AppErrorCode } from "@/lib/server/app-error";
import type { SchemaName } from "@/lib/server/openapi/component-schemas";

/** One call as the description tells it. */
export type DescribedCall = {
  readonly method: "get" | "post" | "patch" | "delete";
  readonly path: string;
  readonly summary: string;
  /** The least role; none for calls that need no way into a model. */
  readonly need?: Role;
  readonly body?: SchemaName;
  readonly status: 200 | 201 | 204;
  /** What a success answers: JSON of a schema, or another type. */
  readonly answer?: SchemaName | { readonly type: string };
  /** Refusals beside those that every call of its kind has. */
  readonly refusals?: readonly AppErrorCode[];
  readonly query?: readonly { readonly name: string; readonly values: readonly string[] }[];
};

const MODEL = "/api/models/{modelId}";

/** Every call there is, in the order of the description. */
export const CALLS: readonly DescribedCall[] = [
  {
    method: "get",
    path: "/api/health",
    summary: "The process is up",
    status: 200,
    answer: "Status",
  },
  {
    method: "get",
    path: "/api/ready",
    summary: "The database answers and is migrated",
    status: 200,
    answer: "Status",
  },
  {
    method: "get",
    path: "/api/openapi.json",
    summary: "This description",
    status: 200,
    answer: { type: "application/json" },
  },
  {
    method: "get",
    path: "/api/models",
    summary: "The models that this browser, or this link, can open",
    status: 200,
    answer: "ListedModels",
  },
  {
    method: "post",
    path: "/api/models",
    summary: "Make a model from a template, a title or a file; X-Create-Key where the server asks",
    body: "NewModel",
    status: 201,
    answer: "CreatedModel",
    refusals: ["create-key-required", "foreign-origin", "too-busy"],
  },
  {
    method: "get",
    path: MODEL,
    summary: "The model file; its ETag is the model's number",
    need: "view",
    status: 200,
    answer: "ModelFile",
  },
  {
    method: "delete",
    path: MODEL,
    summary: "Delete the model and everything of it",
    need: "manage",
    status: 204,
  },
  {
    method: "get",
    path: `${MODEL}/snapshot`,
    summary: "The model as the app opens it",
    need: "view",
    status: 200,
    answer: "Snapshot",
  },
  {
    method: "post",
    path: `${MODEL}/ops`,
    summary: "Change the model; answered after the commit",
    need: "participate",
    body: "OpsBody",
    status: 200,
    answer: "OpsAnswer",
    refusals: ["not-saved"],
  },
  {
    method: "get",
    path: `${MODEL}/comments`,
    summary: "Who wrote each comment of the model, and when",
    need: "participate",
    status: 200,
    answer: "CommentAuthors",
  },
  {
    method: "get",
    path: `${MODEL}/ranking`,
    summary: "The ranked work list of the model; its ETag is the model's number",
    need: "view",
    status: 200,
    answer: "Ranking",
    refusals: ["too-busy"],
  },
  {
    method: "get",
    path: `${MODEL}/worklist.csv`,
    summary: "The work list as a file that a ticket queue imports",
    need: "view",
    query: [
      { name: "for", values: BACKLOG_TARGETS.map(({ id }) => id) },
      { name: "notWorthIt", values: ["0", "1"] },
    ],
    status: 200,
    answer: { type: "text/csv" },
    refusals: ["invalid-request", "too-busy"],
  },
  {
    method: "post",
    path: "/api/rank",
    summary: "The ranked work list of a model file; nothing is stored",
    body: "ModelFile",
    status: 200,
    answer: "Ranking",
    refusals: ["foreign-origin", "too-busy"],
  },
  {
    method: "get",
    path: `${MODEL}/links`,
    summary: "The links of the model",
    need: "manage",
    status: 200,
    answer: "Links",
  },
  {
    method: "post",
    path: `${MODEL}/links`,
    summary: "Make a link; its address is told now and never again",
    need: "manage",
    body: "NewLink",
    status: 201,
    answer: "NewLinkAnswer",
    refusals: ["too-many-links"],
  },
  {
    method: "patch",
    path: `${MODEL}/links/{handle}`,
    summary: "Change what a link allows, its label or its last day",
    need: "manage",
    body: "LinkChange",
    status: 200,
    answer: "Link",
    refusals: ["last-manage-link"],
  },
  {
    method: "delete",
    path: `${MODEL}/links/{handle}`,
    summary: "Take a link away, with all its secrets",
    need: "manage",
    status: 204,
    refusals: ["last-manage-link"],
  },
  {
    method: "post",
    path: `${MODEL}/links/{handle}/secrets`,
    summary: "Mint another secret of a link, to copy it again",
    need: "manage",
    body: "NewSecret",
    status: 201,
    answer: "MintedLink",
    refusals: ["too-many-links"],
  },
  {
    method: "post",
    path: "/api/join",
    summary: "Let this browser in by a link",
    body: "Join",
    status: 200,
    answer: "Joined",
    refusals: ["not-found", "foreign-origin", "rate-limited"],
  },
  {
    method: "post",
    path: "/api/rt-ticket",
    summary: "A ticket for the socket at /rt/v1: good once, for 15 seconds, in its first frame",
    need: "view",
    body: "TicketRequest",
    status: 201,
    answer: "Ticket",
    refusals: ["rate-limited"],
  },
];
