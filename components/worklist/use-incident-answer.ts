"use client";

import { useTranslations } from "use-intl";

import type { Incident } from "./incident";
import { useWorkList } from "./work-list-context";

/** What an incident costs, in words; null where nobody has said. */
export function useIncidentAnswer(incident: Incident): string | null {
  const t = useTranslations("worklist.header");
  const { format } = useWorkList();
  const amounts = amountsOf(incident);
  if (!amounts) return null;
  const least = format.amount(amounts.least);
  const most = format.amount(amounts.most);
  return least === most ? most : t("amounts", { least, most });
}

/** What the failures cost, from the least to the most; null where none is estimated. */
function amountsOf(incident: Incident): { readonly least: number; readonly most: number } | null {
  if (incident.kind === "points" || incident.kind === "no-failure") return null;
  const failures = incident.kind === "one" ? [incident.failure] : incident.failures;
  const amounts = failures.flatMap(({ impact }) => (impact ? [impact.mid] : []));
  if (amounts.length === 0) return null;
  return { least: Math.min(...amounts), most: Math.max(...amounts) };
}
