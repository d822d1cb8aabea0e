import { buildReadModel } from "@/lib/model/read-model";
import { newShapes } from "@/lib/scoring/simulation/shapes";
import { orderStability } from "@/lib/worklist/order-stability";

import { JSTAT_QUANTILES } from "./jstat-quantiles";
import type { StabilityAnswer, StabilityQuestion } from "./stability-messages";

const shapes = newShapes(JSTAT_QUANTILES);

addEventListener("message", ({ data }: MessageEvent<StabilityQuestion>) => {
  const { generation, records, items } = data;
  const stability = orderStability(buildReadModel(records), items, shapes);
  postMessage({ generation, stability } satisfies StabilityAnswer);
});
