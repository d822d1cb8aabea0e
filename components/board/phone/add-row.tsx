"use client";

import { Plus } from "lucide-react";
import type { ReactNode } from "react";

import { Button } from "@/components/ui/button";
import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { useAction } from "@/lib/client/use-action";

/** What a list holds, and the way to add to it. */
export function AddRow({
  kind,
  children,
}: {
  readonly kind: "attack" | "defense";
  readonly children: ReactNode;
}) {
  const canEdit = useModel((state) => mayEdit(state.role));
  const select = useModel((state) => state.select);
  const { label, run } = useAction(`add-${kind}`);
  const add = () => {
    // What was looked at last is not what the new one belongs to: here nobody sees it selected.
    select([]);
    run();
  };
  return (
    <div className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-1.5">
      <p className="text-xs text-muted">{children}</p>
      {canEdit && (
        <Button aria-haspopup="dialog" onClick={add}>
          <Plus aria-hidden className="size-4" />
          {label}
        </Button>
      )}
    </div>
  );
}
