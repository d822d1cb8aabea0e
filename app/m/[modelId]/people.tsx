"use client";

import { Suspense } from "react";

import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";

const peopleBar = lazyPart(
  async () => (await import("@/components/presence/people-bar")).PeopleBar,
);
const company = lazyPart(async () => (await import("@/components/presence/company")).Company);

/** Who else is here. All that shows people is loaded when the first one comes. */
export function People() {
  const hasCompany = useModel((state) => state.hasCompany);
  if (!hasCompany) return null;
  return (
    <Suspense fallback={null}>
      <peopleBar.Part />
      <company.Part />
    </Suspense>
  );
}
