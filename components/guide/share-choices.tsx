"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { SHARE_WORDS } from "@/lib/client/guide/share-words";
import { useModel } from "@/lib/client/model-context";
import type { Estimate } from "@/lib/model/estimate";

import { Choices } from "./choices";

/** How much of an attack a defense stops, in words; a number that has no word stands among them. */
export function ShareChoices({
  saved,
  share,
  onChoose,
}: {
  readonly saved: Estimate | null;
  readonly share: Estimate | null;
  readonly onChoose: (share: Estimate) => void;
}) {
  const t = useTranslations("guide.defense");
  const format = useFormat(useModel((state) => state.readModel.settings));
  const words = SHARE_WORDS.map(({ word, share: mid }) => {
    const label = t(`share.${word}`);
    return { label, estimate: { mid, basis: t("basis", { word: label }) } };
  });
  const isOther = saved !== null && words.every(({ estimate }) => estimate.mid !== saved.mid);
  const options: readonly { readonly label: string; readonly estimate: Estimate }[] = isOther
    ? [{ label: format.share(saved.mid), estimate: saved }, ...words]
    : words;
  return (
    <Choices
      legend={t("stops")}
      value={share === null ? null : String(share.mid)}
      choices={options.map(({ label, estimate }) => ({ label, value: String(estimate.mid) }))}
      onChoose={(value) => {
        const chosen = options.find(({ estimate }) => String(estimate.mid) === value);
        if (chosen) onChoose(chosen.estimate);
      }}
    />
  );
}
