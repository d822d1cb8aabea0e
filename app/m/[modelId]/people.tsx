"use client";

import { lazy, Suspense } from "react";

import { loadPart } from "@/lib/client/load-part";
import { useModel } from "@/lib/client/model-context";

const PeopleBar = lazy(async () => ({
  default: (await loadPart(() => import("@/components/presence/people-bar"))).PeopleBar,
}));
const Company = lazy(async () => ({
  default: (await loadPart(() => import("@/components/presence/company"))).Company,
}));

/** Who else is here. All that shows people is loaded when the first one comes. */
export function People() {
  const hasCompany = useModel((state) => state.hasCompany);
  if (!hasCompany) return null;
  return (
    <Suspense fallback={null}>
      <PeopleBar />
      <Company />
    </Suspense>
  );
}
