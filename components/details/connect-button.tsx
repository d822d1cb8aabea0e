"use client";

import { Link2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import type { Connectable } from "./connect-dialog";
import { useCanEdit } from "./use-edit";

const connectDialog = lazyPart(async () => (await import("./connect-dialog")).ConnectDialog);

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
        <Awaited>
          <connectDialog.Part fromId={fromId} kinds={kinds} onClose={() => setIsOpen(false)} />
        </Awaited>
      )}
    </>
  );
}
