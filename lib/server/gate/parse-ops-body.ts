import { z } from "zod";

import { LIMITS } from "@/lib/model/limits";
import { AppError, type Issue } from "@/lib/server/app-error";
import { ISSUES_SHOWN, parseJson, parseWith, toIssues } from "@/lib/server/http/read-body";
import { batchSchema, type Operation, operationSchema, opsBodySchema } from "@/lib/sync/operations";

type OpsBody = z.infer<typeof opsBodySchema>;

const unparsed = (most: number) => z.array(z.unknown()).min(1).max(most);
const OPS_MAX = LIMITS.opsPerBody;
const bodySchema = z.strictObject({
  clientId: opsBodySchema.shape.clientId,
  batches: unparsed(OPS_MAX),
});
const envelopeSchema = z.strictObject({ n: z.unknown(), ops: unparsed(OPS_MAX) });
const numberSchema = z.strictObject({ n: batchSchema.shape.n });

/**
 * The body of `POST .../ops`, the same as `opsBodySchema` takes. Its parts are parsed one by one,
 * and looking ends when there are as many problems as anybody would read: otherwise a body of
 * nothing but mistakes would cost hundreds of megabytes of complaints.
 */
export function parseOpsBody(text: string): OpsBody {
  const { clientId, batches } = parseWith(bodySchema, parseJson(text));
  const issues: Issue[] = [];
  const parsed: OpsBody["batches"] = [];
  let opsCount = 0;
  for (const [index, candidate] of batches.entries()) {
    const envelope = envelopeSchema.safeParse(candidate);
    if (!envelope.success) {
      issues.push(...toIssues(envelope.error, ["batches", index]));
    } else {
      const { n, ops } = envelope.data;
      opsCount += ops.length;
      const number = numberSchema.safeParse({ n });
      if (!number.success) issues.push(...toIssues(number.error, ["batches", index]));
      const good = parseOps(ops, ["batches", index, "ops"], issues);
      if (number.success) parsed.push({ n: number.data.n, ops: good });
    }
    if (opsCount > OPS_MAX) issues.push(tooMany);
    if (issues.length >= ISSUES_SHOWN || opsCount > OPS_MAX) break;
  }
  if (issues.length > 0) throw new AppError("invalid-request", { issues });
  return { clientId, batches: parsed };
}

const tooMany: Issue = {
  path: "batches",
  message: `must not hold more than ${String(OPS_MAX)} operations`,
};

function parseOps(
  candidates: readonly unknown[],
  path: readonly PropertyKey[],
  issues: Issue[],
): Operation[] {
  const ops: Operation[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const parsed = operationSchema.safeParse(candidate);
    if (parsed.success) ops.push(parsed.data);
    else issues.push(...toIssues(parsed.error, [...path, index]));
    if (issues.length >= ISSUES_SHOWN) break;
  }
  return ops;
}
