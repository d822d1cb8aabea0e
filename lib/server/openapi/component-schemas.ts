import { z } from "zod";

import { modelFileSchema } from "@/lib/model/model-file";
import { recordSchema } from "@/lib/model/record";
import { joinSchema } from "@/lib/server/access/join";
import { linkChangeSchema, newLinkSchema, newSecretSchema } from "@/lib/server/links/link-schemas";
import { ticketRequestSchema } from "@/lib/server/live/tickets";
import { newModelSchema } from "@/lib/server/models/parse-new-model";
import {
  commentAuthorsSchema,
  createdSchema,
  joinedSchema,
  linkSchema,
  linksSchema,
  listedModelsSchema,
  mintedSchema,
  newLinkAnswerSchema,
  opsAnswerSchema,
  problemSchema,
  rankingSchema,
  snapshotSchema,
  statusSchema,
  ticketSchema,
} from "@/lib/server/openapi/response-schemas";
import { operationSchema, opsBodySchema } from "@/lib/sync/operations";

/** Bodies as callers write them, and answers as they read them, by the name in the description. */
export const SCHEMAS = {
  Record: recordSchema,
  ModelFile: modelFileSchema,
  NewModel: newModelSchema,
  CreatedModel: createdSchema,
  ListedModels: listedModelsSchema,
  Snapshot: snapshotSchema,
  Operation: operationSchema,
  OpsBody: opsBodySchema,
  OpsAnswer: opsAnswerSchema,
  CommentAuthors: commentAuthorsSchema,
  Ranking: rankingSchema,
  NewLink: newLinkSchema,
  LinkChange: linkChangeSchema,
  NewSecret: newSecretSchema,
  Link: linkSchema,
  Links: linksSchema,
  NewLinkAnswer: newLinkAnswerSchema,
  MintedLink: mintedSchema,
  Join: joinSchema,
  Joined: joinedSchema,
  TicketRequest: ticketRequestSchema,
  Ticket: ticketSchema,
  Status: statusSchema,
  Problem: problemSchema,
} as const satisfies Record<string, z.core.$ZodType>;

export type SchemaName = keyof typeof SCHEMAS;

export function schemaRef(name: SchemaName): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** All of them as JSON Schema; those that contain others refer to them. */
export function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: "input",
    unrepresentable: "any",
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
