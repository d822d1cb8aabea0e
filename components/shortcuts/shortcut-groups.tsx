"use client";

import { useTranslations } from "use-intl";

import { Kbd } from "@/components/ui/kbd";
import type { SheetEntry, SheetGroup, SheetLabel } from "@/lib/client/actions/shortcut-sheet";

/** The groups of the sheet in one or two columns; needs no open model. */
export function ShortcutGroups({ groups }: { readonly groups: readonly SheetGroup[] }) {
  const t = useTranslations("shortcuts.group");
  return (
    <div className="gap-x-10 sm:columns-2">
      {groups.map(({ id, entries }) => (
        <section key={id} className="mb-6 break-inside-avoid">
          <h3 className="mb-1 text-xs font-medium text-muted">{t(id)}</h3>
          <dl>
            {entries.map((entry) => (
              <Entry key={entry.label.id} entry={entry} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry: { label, keys } }: { readonly entry: SheetEntry }) {
  const t = useTranslations("shortcuts");
  const words = useLabelWords();
  return (
    <div className="flex break-inside-avoid items-baseline justify-between gap-4 border-b border-line py-1.5">
      <dt className="min-w-0 text-sm text-pretty">{words(label)}</dt>
      <dd className="flex shrink-0 flex-wrap items-baseline justify-end gap-x-1.5 gap-y-1 text-xs text-muted">
        {keys.length === 0 && t("noKeys")}
        {keys.map((key, index) => (
          <span key={key} className="flex items-baseline gap-1.5">
            {index > 0 && index === keys.length - 1 && keys.length === 2 && t("or")}
            <Keys printed={key} />
          </span>
        ))}
      </dd>
    </div>
  );
}

/** A sequence is printed as one key after the other. */
function Keys({ printed }: { readonly printed: string }) {
  return (
    <span className="flex gap-1 text-ink">
      {printed.split(" ").map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}

function useLabelWords(): (label: SheetLabel) => string {
  const actions = useTranslations("model.action");
  const canvas = useTranslations("shortcuts.canvas");
  const outline = useTranslations("shortcuts.outline");
  const list = useTranslations("shortcuts.list");
  return (label) => {
    switch (label.of) {
      case "action":
        return actions(label.id);
      case "canvas":
        return canvas(label.id);
      case "outline":
        return outline(label.id);
      case "list":
        return list(label.id);
    }
  };
}
