"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import type { Choice, Section } from "@/lib/client/palette/sections";

import { ChoiceRow } from "./choice-row";

/** The options below the field, in groups; the field tells readers which one is meant. */
export function ChoiceList({
  id,
  label,
  sections,
  activeIndex,
  onPoint,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly sections: readonly Section[];
  readonly activeIndex: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (choice: Choice) => void;
}) {
  const t = useTranslations("palette.section");
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = list.current?.querySelector('[aria-selected="true"]');
    // With the first option the heading above it comes into sight too.
    if (activeIndex === 0) list.current?.scrollTo({ top: 0 });
    else option?.scrollIntoView({ block: "nearest" });
  }, [activeIndex, sections]);

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className="min-h-0 flex-1 scroll-py-8 overflow-y-auto p-2 empty:hidden"
    >
      {withIndexes(sections).map(({ section, start }) => (
        <div key={section.id} role="group" aria-labelledby={`${id}-${section.id}`}>
          <p
            id={`${id}-${section.id}`}
            role="presentation"
            className="px-2 pt-2 pb-1 text-xs font-medium text-muted"
          >
            {t(section.id)}
          </p>
          {section.choices.map((choice, offset) => (
            <Option
              key={choice.key}
              id={optionId(id, start + offset)}
              choice={choice}
              isActive={start + offset === activeIndex}
              onPoint={() => onPoint(start + offset)}
              onChoose={() => onChoose(choice)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-option-${String(index)}`;
}

function Option({
  id,
  choice,
  isActive,
  onPoint,
  onChoose,
}: {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}) {
  const isBlocked = choice.kind === "action" && choice.blocked !== null;
  return (
    // The field above has the focus and takes the keys for all options.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field that owns the list takes Enter
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={isBlocked || undefined}
      onPointerMove={isActive ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={cx(
        "flex min-h-9 items-start gap-2.5 rounded-md border border-transparent px-2 py-2 max-sm:min-h-11",
        isActive && "bg-sunken forced-colors:border-[Highlight]",
        !isBlocked && "cursor-pointer",
      )}
    >
      <ChoiceRow choice={choice} />
    </div>
  );
}

function withIndexes(sections: readonly Section[]) {
  let start = 0;
  return sections.map((section) => {
    const placed = { section, start };
    start += section.choices.length;
    return placed;
  });
}
