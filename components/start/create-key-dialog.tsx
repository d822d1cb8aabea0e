"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";

/** Asks for the key that the operator of a public server hands out. */
export function CreateKeyDialog({
  wasRefused,
  onKey,
  onCancel,
}: {
  readonly wasRefused: boolean;
  readonly onKey: (key: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslations();
  const [key, setKey] = useState("");
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={t("start.key.title")}
      description={t("start.key.why")}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (key.trim() !== "") onKey(key.trim());
        }}
      >
        <TextField
          type="password"
          label={t("start.key.field")}
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
          error={wasRefused && t("start.key.wrong")}
        />
        <div className="flex justify-end gap-2">
          <Button variant="quiet" onClick={onCancel}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" variant="primary">
            {t("start.key.go")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
