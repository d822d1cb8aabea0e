"use client";

import { Download } from "lucide-react";
import { type ComponentProps, lazy, Suspense } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { useOnDemand } from "@/components/ui/use-on-demand";

const loadChoices = () => import("./download-choices");
const DownloadChoices = lazy(async () => ({ default: (await loadChoices()).DownloadChoices }));

/** The list as a file that a tracker imports. */
export function DownloadMenu({ modelId }: { readonly modelId: string }) {
  const t = useTranslations("worklist.download");
  const { isWanted, reach } = useOnDemand(loadChoices);
  const button = (props: ComponentProps<"button">) => (
    <Button {...props} size="sm">
      <Download aria-hidden className="size-4" />
      {t("button")}
    </Button>
  );
  if (!isWanted) return button(reach);
  return (
    <Suspense fallback={button({})}>
      <DownloadChoices modelId={modelId} trigger={button({})} />
    </Suspense>
  );
}
