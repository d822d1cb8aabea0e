"use client";

import { useId, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { TopDialog } from "@/components/ui/top-dialog";
import { useModel } from "@/lib/client/model-context";
import { findSections, paletteSections } from "@/lib/client/palette/sections";

import { ChoiceList } from "./choice-list";
import { SearchField } from "./search-field";
import { useActionChoices } from "./use-action-choices";
import { useActiveOption } from "./use-active-option";
import { useChoose } from "./use-choose";
import { libraryHay, useLibraryChoices } from "./use-library-choices";

/** One field for everything: actions, records, screens, the library; or for records alone. */
export function Palette({
  mode,
  onClose,
}: {
  readonly mode: "all" | "find";
  readonly onClose: () => void;
}) {
  const t = useTranslations("palette");
  const [text, setText] = useState("");
  const sections = useSections(mode, text);
  const choices = sections.flatMap((section) => section.choices);
  const { choose, refused, returnsFocus } = useChoose(onClose);
  const chooseAt = (index: number) => {
    const choice = choices[index];
    if (choice) choose(choice);
  };
  const active = useActiveOption(text, choices.length, chooseAt);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const label = t(`label.${mode}`);

  return (
    <TopDialog label={label} onClose={onClose} initialFocus={field} returnsFocus={returnsFocus}>
      <SearchField
        field={field}
        label={label}
        listId={listId}
        activeIndex={active.index}
        placeholder={t(`placeholder.${mode}`)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={active.handleKeyDown}
        onClose={onClose}
      />
      {choices.length === 0 && <p className="px-4 py-6 text-sm text-muted">{t("nothing")}</p>}
      <ChoiceList
        id={listId}
        label={label}
        sections={sections}
        activeIndex={active.index}
        onPoint={active.goTo}
        onChoose={choose}
      />
      <p role="status" className="sr-only">
        {refused ?? t("count", { count: choices.length })}
      </p>
    </TopDialog>
  );
}

function useSections(mode: "all" | "find", text: string) {
  const model = useModel((state) => state.readModel);
  const recent = useModel((state) => state.recent);
  const actions = useActionChoices();
  const library = useLibraryChoices(mode === "all" && text.trim() !== "");
  return useMemo(
    () =>
      mode === "find"
        ? findSections({ text, model, actions, recent })
        : paletteSections({ text, model, actions, recent, library, libraryHay }),
    [mode, text, model, actions, recent, library],
  );
}
