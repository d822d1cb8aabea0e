"use client";

import { Share2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";

/** Loaded when somebody shares: most visits do not. */
const shareDialog = lazyPart(
  async () => (await import("@/components/share/share-dialog")).ShareDialog,
);

export function ShareButton({ modelId }: { readonly modelId: string }) {
  const t = useTranslations("model");
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  const open = () => {
    setIsWanted(true);
    setIsOpen(true);
  };
  return (
    <>
      <Button variant="primary" aria-haspopup="dialog" onClick={open}>
        <Share2 aria-hidden className="size-4" />
        <span className="max-sm:sr-only">{t("share")}</span>
      </Button>
      {isWanted && (
        <Awaited>
          <shareDialog.Part modelId={modelId} open={isOpen} onOpenChange={setIsOpen} />
        </Awaited>
      )}
    </>
  );
}
