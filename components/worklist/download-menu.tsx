"use client";

import { Download } from "lucide-react";
import type { ComponentProps } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { useOnDemand } from "@/components/ui/use-on-demand";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";

const downloadChoices = lazyPart(async () => (await import("./download-choices")).DownloadChoices);

/** The list as a file that a tracker imports. */
export function DownloadMenu({ modelId }: { readonly modelId: string }) {
  const t = useTranslations("worklist.download");
  const { isWanted, reach } = useOnDemand(downloadChoices.ahead);
  const button = (props: ComponentProps<"button">) => (
    <Button {...props} size="sm">
      <Download aria-hidden className="size-4" />
      {t("button")}
    </Button>
  );
  if (!isWanted) return button(reach);
  return (
    <Awaited meanwhile={button({})}>
      <downloadChoices.Part modelId={modelId} trigger={button({})} />
    </Awaited>
  );
}
