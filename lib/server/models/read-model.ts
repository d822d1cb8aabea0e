import { sortRecords } from "@/lib/model/canonical";
import type { ModelRecord } from "@/lib/model/record";
import type { Access } from "@/lib/server/access/authorize";
import { isAtLeast } from "@/lib/server/access/roles";
import { AppError } from "@/lib/server/app-error";
import { projectForReader } from "@/lib/server/projection/project-for-reader";
import type { Services } from "@/lib/server/services";

/** A model as this member may see it, its records in the order of the file. */
export type VisibleModel = {
  readonly modelId: string;
  /** Readers see less than those who make it. */
  readonly audience: "readers" | "makers";
  readonly seq: number;
  readonly epoch: string;
  readonly records: readonly ModelRecord[];
};

/**
 * The only way by which a model's records leave the server: whoever may only view gets the
 * projection, in the file, the snapshot, the ranking and the lists alike.
 */
export function readVisibleModel({ gate }: Pick<Services, "gate">, access: Access): VisibleModel {
  const model = gate.read(access.modelId);
  if (!model) throw new AppError("not-found");
  const audience = isAtLeast(access.role, "participate") ? "makers" : "readers";
  const visible = audience === "readers" ? projectForReader(model.records) : model.records;
  return { ...model, modelId: access.modelId, audience, records: sortRecords(visible) };
}
