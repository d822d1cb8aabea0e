"use client";

import { useTranslations } from "use-intl";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

const KEYS = [
  { does: "walk", keys: ["↑", "↓"] },
  { does: "fold", keys: ["→", "←"] },
  { does: "fields", keys: ["Tab"] },
  { does: "behind", keys: ["Enter"] },
  { does: "inside", keys: ["Ctrl+Enter"] },
  { does: "in", keys: ["Alt+→", "Alt+←"] },
  { does: "up", keys: ["Alt+↑", "Alt+↓"] },
  { does: "rename", keys: ["F2"] },
  { does: "connect", keys: ["C"] },
  { does: "delete", keys: ["Delete"] },
  { does: "copy", keys: ["Ctrl+C"] },
  { does: "paste", keys: ["Ctrl+V"] },
  { does: "undo", keys: ["Ctrl+Z", "Ctrl+Y"] },
] as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("outline.help");
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t("title")}
      width="lg"
    >
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {KEYS.map(({ does, keys }) => (
          <div key={does} className="col-span-2 grid grid-cols-subgrid">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd className="text-sm">{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
