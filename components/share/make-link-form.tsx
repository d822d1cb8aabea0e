"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { LinkRole } from "@/lib/client/api/links";
import { cleanLine } from "@/lib/kernel/text";

const ROLES: readonly LinkRole[] = ["view", "edit", "manage"];
const LABEL_CHARACTERS_MAX = 100;

export function MakeLinkForm({
  isBusy,
  onCreate,
}: {
  readonly isBusy: boolean;
  readonly onCreate: (role: LinkRole, label: string) => void;
}) {
  const t = useTranslations();
  const [role, setRole] = useState<LinkRole>("view");
  const [label, setLabel] = useState("");
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        onCreate(role, cleanLine(label));
        setLabel("");
      }}
    >
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-sm font-semibold">{t("share.make.role")}</legend>
        {ROLES.map((option) => (
          <RoleOption
            key={option}
            role={option}
            isChosen={role === option}
            onChoose={() => setRole(option)}
          />
        ))}
      </fieldset>
      <TextField
        label={t("share.make.label")}
        placeholder={t("share.make.labelPlaceholder")}
        hint={t("share.make.labelHint")}
        maxLength={LABEL_CHARACTERS_MAX}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" aria-disabled={isBusy} className="self-start">
        {t(isBusy ? "share.make.busy" : "share.make.submit")}
      </Button>
    </form>
  );
}

function RoleOption({
  role: value,
  isChosen,
  onChoose,
}: {
  readonly role: LinkRole;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const t = useTranslations();
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-md border border-line p-3 transition-colors has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
    >
      <input
        id={id}
        type="radio"
        name="role"
        value={value}
        checked={isChosen}
        onChange={onChoose}
        className="mt-0.5 size-4 shrink-0 accent-accent outline-none"
      />
      <span className="text-sm font-medium">{t(`common.may.${value}`)}</span>
      <span className="col-start-2 text-xs text-muted">{t(`share.may.${value}`)}</span>
    </label>
  );
}
