"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { cleanLine } from "@/lib/kernel/text";

const TITLE_CHARACTERS_MAX = 200;

export function BlankForm({
  isBusy,
  onStart,
}: {
  readonly isBusy: boolean;
  readonly onStart: (title: string) => void;
}) {
  const t = useTranslations("start.blank");
  const [isMissing, setIsMissing] = useState(false);
  const submit = (form: FormData) => {
    const typed = form.get("title");
    const title = typeof typed === "string" ? cleanLine(typed) : "";
    setIsMissing(title === "");
    if (title !== "" && !isBusy) onStart(title);
  };
  return (
    <section
      aria-labelledby="blank-title"
      className="rounded-lg border border-line bg-surface p-6 shadow-card"
    >
      <h2 id="blank-title" className="mb-3 text-base font-semibold">
        {t("title")}
      </h2>
      <form
        noValidate
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          submit(new FormData(event.currentTarget));
        }}
      >
        <TextField
          name="title"
          label={t("field")}
          placeholder={t("placeholder")}
          maxLength={TITLE_CHARACTERS_MAX}
          hint={t("hint")}
          error={isMissing && t("empty")}
          onChange={() => setIsMissing(false)}
        />
        <Button type="submit" aria-disabled={isBusy} className="self-start">
          {isBusy ? t("starting") : t("start")}
        </Button>
      </form>
    </section>
  );
}
