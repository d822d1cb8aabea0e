"use client";

import { Link2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { Connectable } from "./connect-dialog";
import { useCanEdit } from "./use-edit";

const ConnectDialog = lazy(async () => ({
  default: (await import("./connect-dialog")).ConnectDialog,
}));

/** Connects a card without drawing: by keyboard, by touch, or with what is not on the board. */
export function ConnectButton({
  fromId,
  kinds,
}: {
  readonly fromId: string;
  /** What may be at the other end. */
  readonly kinds: readonly Connectable[];
}) {
  const t = useTranslations("details.connect");
  const canEdit = useCanEdit();
  const [isOpen, setIsOpen] = useState(false);
  if (!canEdit) return null;
  return (
    <>
      <Button size="sm" variant="quiet" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <Link2 aria-hidden className="size-3.5" />
        {t("open")}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ConnectDialog fromId={fromId} kinds={kinds} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
