import { z } from "zod";

import { idSchema } from "@/lib/model/fields";
import { recordSchema } from "@/lib/model/record";
import { roleSchema } from "@/lib/sync/role";

/** What the calls answer, as their description tells it; tests hold the answers against these. */

const momentSchema = z.iso.datetime();
const seqSchema = z.int().positive().describe("Number of the last batch; gap-free from 1.");
const amount = z.number();

export const statusSchema = z.strictObject({ status: z.enum(["up", "ready"]) });

export const createdSchema = z.strictObject({
  modelId: z.string(),
  links: z.strictObject({
    manage: z
      .string()
      .describe("Address of the link that manages the model. What follows the # is its token."),
  }),
});

export const listedModelsSchema = z.array(
  z.strictObject({
    modelId: z.string(),
    title: z.string(),
    role: roleSchema,
    openedAt: momentSchema,
    updatedAt: momentSchema,
  }),
);

export const snapshotSchema = z.strictObject({
  seq: seqSchema,
  epoch: z.string().describe("Changes when the model's past is replaced, as by a restore."),
  me: z.strictObject({
    role: roleSchema,
    sessionName: z.string().nullable(),
    canComment: z.boolean(),
    canEdit: z.boolean(),
    canManage: z.boolean(),
  }),
  records: z.array(recordSchema),
});

export const opsAnswerSchema = z.strictObject({
  results: z
    .array(
      z.union([
        z.strictObject({
          n: z.int(),
          seq: seqSchema,
          skipped: z
            .array(z.strictObject({ id: idSchema, field: z.string() }))
            .describe("Fields that a stale `expect` left alone.")
            .optional(),
        }),
        z.strictObject({
          n: z.int(),
          rejected: z.string().describe("Stable code, such as `unknown-record` or `n-reused`."),
          path: z.string().optional(),
          detail: z.string().optional(),
        }),
      ]),
    )
    .describe("One for each batch, in the order they were sent; on the disk when this is read."),
});

const linkShape = {
  handle: z.string(),
  role: roleSchema,
  label: z.string(),
  createdAt: momentSchema,
  lastUsedAt: momentSchema.nullable(),
  expiresAt: momentSchema.nullable(),
};
export const linkSchema = z.strictObject(linkShape);
export const linksSchema = z.array(linkSchema);
export const newLinkAnswerSchema = z.strictObject({ ...linkShape, url: z.string() });
export const mintedSchema = z.strictObject({ handle: z.string(), url: z.string() });

export const joinedSchema = z.strictObject({
  modelId: z.string(),
  title: z.string(),
  role: z.enum(roleSchema.options).describe("The most that this browser may do now."),
});

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().describe("Stable; match on this."),
  issues: z
    .array(z.strictObject({ path: z.string(), message: z.string() }))
    .describe("For 422 only: each place that is wrong.")
    .optional(),
});

export const commentAuthorsSchema = z.array(
  z.strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    by: z
      .strictObject({ personId: z.string(), name: z.string().nullable() })
      .nullable()
      .describe("Null for a program that holds a link."),
    mine: z.boolean(),
  }),
);

export const rankingSchema = z.strictObject({
  unit: z.enum(["money", "points"]),
  horizonYears: z.number(),
  risk: z.strictObject({ current: amount, planned: amount, complete: z.boolean() }),
  attacks: z.array(
    z.strictObject({
      id: idSchema,
      ratePerYear: amount.nullable(),
      successNow: amount.nullable(),
      expectedLossPerYear: amount.nullable(),
      complete: z.boolean(),
    }),
  ),
  items: z.array(
    z.strictObject({
      rank: z.int().positive(),
      defenseIds: z.array(idSchema),
      removes: z.array(idSchema).optional(),
      band: z.enum(["now", "next", "later"]),
      gain: amount.describe("Risk removed a year after everything ranked above."),
      gainAlone: amount,
      cost: amount.describe("Over the horizon: money in money mode, else person-days."),
      score: amount.nullable(),
      points: amount,
      residualAfter: amount,
      receipt: z.array(
        z.strictObject({
          kind: z.enum(["attack", "complexity"]),
          id: z.optional(idSchema),
          before: amount,
          after: amount,
          amount,
        }),
      ),
      explanation: z.string(),
    }),
  ),
  stopAfterRank: z.int().nonnegative().nullable(),
  notWorthIt: z.array(z.strictObject({ id: idSchema, reason: z.string() })),
  unscored: z.array(
    z.strictObject({ id: idSchema, kind: z.enum(["attack", "defense"]), reason: z.string() }),
  ),
  alternatives: z.array(
    z.strictObject({
      groupId: idSchema,
      members: z.array(
        z.strictObject({
          id: idSchema,
          residual: amount,
          cost: amount.nullable(),
          net: amount.nullable(),
          breakEvenRho: amount.nullable(),
        }),
      ),
    }),
  ),
});

export const ticketSchema = z.strictObject({ ticket: z.string() });
