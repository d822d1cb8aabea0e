"use client";

import type { Format } from "@/components/ui/format";
import { useFormat } from "@/components/ui/use-format";
import { useModel } from "@/lib/client/model-context";

/** The number formats of the open model. */
export function useBoardFormat(): Format {
  const unit = useModel((state) => state.readModel.settings.unit);
  const currency = useModel((state) => state.readModel.settings.currency);
  return useFormat({ unit, currency });
}
