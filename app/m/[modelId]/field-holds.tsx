"use client";

import { type ReactNode, useMemo } from "react";

import { HoldsProvider } from "@/components/ui/shared-field";
import { useModelStore } from "@/lib/client/model-context";
import { fieldKey } from "@/lib/client/people-slice";

/** Tells the fields of every feature in which of them somebody else types. */
export function FieldHolds({ children }: { readonly children: ReactNode }) {
  const store = useModelStore();
  const holds = useMemo(
    () => ({
      subscribe: store.subscribe,
      get: (id: string, field: string) => store.getState().holds.get(fieldKey(id, field)) ?? null,
    }),
    [store],
  );
  return <HoldsProvider holds={holds}>{children}</HoldsProvider>;
}
