"use client";

import { ChevronDown } from "lucide-react";
import { type ComponentProps, lazy, Suspense } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { useOnDemand } from "@/components/ui/use-on-demand";
import { setStatus } from "@/lib/client/commands/set-status";
import type { RecordOf } from "@/lib/model/record";

import { useWorkList } from "./work-list-context";

const loadChoices = () => import("./status-choices");
const StatusChoices = lazy(async () => ({ default: (await loadChoices()).StatusChoices }));

/** Where a defense stands; who may edit can change it here. */
export function StatusMenu({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations();
  const { canEdit, edit } = useWorkList();
  const { isWanted, reach } = useOnDemand(loadChoices);
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
    <Suspense fallback={button({})}>
      <StatusChoices
        trigger={button({})}
        status={status}
        onStatus={(next) => {
          edit((model) => setStatus(model, { id: defense.id, status: next }), "set-status");
        }}
      />
    </Suspense>
  );
}
