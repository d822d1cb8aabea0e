import { z } from "zod";

import { modelFileSchema } from "./model-file";

/**
 * JSON Schema (draft 2020-12) of a model file as programs may write it. It describes the shape;
 * that references resolve and nothing goes in a circle is checked by `checkRecords`.
 */
export function modelFileJsonSchema(): object {
  const schema = z.toJSONSchema(modelFileSchema, { io: "input", unrepresentable: "any" });
  return {
    ...schema,
    title: "Parapet model",
    description: "A threat model as Parapet stores and exchanges it.",
  };
}
