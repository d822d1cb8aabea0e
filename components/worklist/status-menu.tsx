"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { useOnDemand } from "@/components/ui/use-on-demand";
import { setStatus } from "@/lib/client/commands/set-status";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import type { RecordOf } from "@/lib/model/record";

import { useWorkList } from "./work-list-context";

const statusChoices = lazyPart(async () => (await import("./status-choices")).StatusChoices);

/** Where a defense stands; who may edit can change it here. */
export function StatusMenu({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations();
  const { canEdit, edit } = useWorkList();
  const { isWanted, reach } = useOnDemand(statusChoices.ahead);
  const status = defense.status ?? "idea";
  const label = t(`common.status.${status}`);
  if (!canEdit) return <Chip>{label}</Chip>;

  const button = (props: ComponentProps<"button">) => (
    <Button
      {...props}
      size="sm"
      variant="secondary"
      aria-label={t("worklist.row.status", { title: defense.title, status: label })}
    >
      {label}
      <ChevronDown aria-hidden className="size-3 print:hidden" />
    </Button>
  );
  if (!isWanted) return button(reach);
  return (
    <Awaited meanwhile={button({})}>
      <statusChoices.Part
        trigger={button({})}
        status={status}
        onStatus={(next) => {
          edit((model) => setStatus(model, { id: defense.id, status: next }), "set-status");
        }}
      />
    </Awaited>
  );
}
