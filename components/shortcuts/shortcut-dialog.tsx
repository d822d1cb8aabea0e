"use client";

import { Printer } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Segmented } from "@/components/ui/segmented";
import { printShortcut } from "@/lib/client/actions/shortcut";
import { actionById } from "@/lib/client/actions/user-actions";
import { shortcutSheet } from "@/lib/client/actions/shortcut-sheet";
import { isMac } from "@/lib/client/is-mac";

import { ShortcutGroups } from "./shortcut-groups";

const [PALETTE_KEY] = actionById("open-palette").shortcuts;

/** Every key of the app, for this machine or the other kind. */
export function ShortcutDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("shortcuts");
  const [keyboard, setKeyboard] = useState<"mac" | "other">(() => (isMac() ? "mac" : "other"));
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t("title")}
      description={t("means", {
        key: PALETTE_KEY ? printShortcut(PALETTE_KEY, keyboard === "mac") : "",
      })}
      width="xl"
      footer={
        <Button onClick={() => window.print()}>
          <Printer aria-hidden className="size-4" />
          {t("print")}
        </Button>
      }
    >
      <div data-printed-alone className="mb-4 print:hidden">
        <Segmented
          label={t("keyboard")}
          value={keyboard}
          onValueChange={setKeyboard}
          options={[
            { value: "other", label: t("other") },
            { value: "mac", label: t("mac") },
          ]}
        />
      </div>
      <ShortcutGroups groups={shortcutSheet(keyboard === "mac")} />
    </Dialog>
  );
}
