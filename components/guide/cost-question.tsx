"use client";

import { useTranslations } from "use-intl";

import { canCountInMoney } from "@/lib/client/guide/can-count-in-money";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";

import { CostInMoney } from "./cost-in-money";
import { CostInPoints } from "./cost-in-points";
import { MissingQuestion } from "./missing-question";

/** What one incident costs: it sets what is worth doing, so it is asked early. */
export function CostQuestion({ failure }: { readonly failure: RecordOf<"failure"> | null }) {
  const t = useTranslations("guide.cost");
  const canCount = useModel((state) => canCountInMoney(state.readModel));
  if (!failure) return <MissingQuestion title={t("title")} first="asset" />;
  return canCount ? <CostInMoney failure={failure} /> : <CostInPoints failure={failure} />;
}
