"use client";

import { useTranslations } from "use-intl";

import type { PlaceKind } from "@/lib/client/commands/set-place-kind";
import { tickPlace } from "@/lib/client/commands/tick-place";
import type { GuideFacts } from "@/lib/client/guide/guide-facts";
import { newIdBehind } from "@/lib/client/guide/new-id-behind";

import { useGuide } from "./guide-context";
import { MissingQuestion } from "./missing-question";
import { QuestionForm } from "./question-form";

const KINDS = [
  "database",
  "disk",
  "backup",
  "memory",
  "repository",
  "pipeline",
  "network",
  "person",
] as const satisfies readonly PlaceKind[];

/** Where the thing lives: each tick is in the model at once. */
export function PlacesQuestion({ facts }: { readonly facts: GuideFacts }) {
  const t = useTranslations("guide.places");
  const { write } = useGuide();
  const { asset, places } = facts;
  if (!asset) return <MissingQuestion title={t("title")} first="asset" />;

  const tick = (placeKind: PlaceKind, isThere: boolean, title: string) => {
    write((model) => {
      const newId = newIdBehind(model);
      return tickPlace(model, { assetId: asset.id, placeKind, isThere, title, newId });
    }, "tick-place");
  };
  return (
    <QuestionForm
      title={t("title")}
      help={t("help")}
      hasAnswer={places.length > 0}
      onKeep={() => true}
    >
      <fieldset>
        <legend className="sr-only">{t("title")}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {KINDS.map((kind) => (
            <label
              key={kind}
              className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2 rounded-md border border-line-strong bg-surface px-3 py-2 text-sm transition-colors hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="checkbox"
                checked={places.some(({ placeKind }) => placeKind === kind)}
                onChange={(event) => tick(kind, event.target.checked, t(`kind.${kind}.title`))}
                className="mt-0.5 size-4 accent-accent"
              />
              <span className="font-medium">{t(`kind.${kind}.title`)}</span>
              <span className="col-start-2 text-xs text-muted">{t(`kind.${kind}.hint`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </QuestionForm>
  );
}
