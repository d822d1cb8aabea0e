"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { MergeEntry } from "@/lib/client/merge-report";
import { useModelStore } from "@/lib/client/model-context";
import { useRefusalReason } from "@/lib/client/use-refusal-reason";

import { TypedText } from "./typed-text";

/** One change that met what others had done: what it was, what came of it, and the text. */
export function MergeEntryItem({ entry }: { readonly entry: MergeEntry }) {
  const t = useTranslations("keeping.entry");
  const store = useModelStore();
  const { recordId, title, why, texts } = entry;
  const show = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
    store.getState().closeMergeReport();
  };
  return (
    <li className="flex flex-col gap-2 py-4 first:pt-0">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="font-semibold [overflow-wrap:anywhere]">{title ?? t("gone")}</p>
          <p className="text-xs text-muted">
            <GestureWords entry={entry} />
          </p>
        </div>
        {recordId !== null && title !== null && (
          <Button size="sm" onClick={() => show(recordId)}>
            {t("show")}
          </Button>
        )}
      </div>
      {why.kind === "wrote-over" && (
        <p className="text-sm [overflow-wrap:anywhere]">{t("mine", { text: why.mine })}</p>
      )}
      <Outcome why={why} />
      {texts
        .filter((text) => text !== "")
        .map((text) => (
          <TypedText
            key={text}
            label={t(why.kind === "wrote-over" ? "theirs" : "typed")}
            text={text}
          />
        ))}
    </li>
  );
}

function GestureWords({ entry: { gesture } }: { readonly entry: MergeEntry }) {
  const t = useTranslations("keeping.entry");
  const gestures = useTranslations("model.gesture");
  return t("of", { gesture: gesture ? gestures(gesture) : "none" });
}

function Outcome({ why }: { readonly why: MergeEntry["why"] }) {
  const t = useTranslations("keeping.entry");
  const reason = useRefusalReason();
  switch (why.kind) {
    case "refused":
      return <p className="text-sm">{t("refused", { reason: reason(why.code) })}</p>;
    case "undo-left-out":
      return <p className="text-sm">{t("undo")}</p>;
    case "wrote-over":
      return <p className="text-sm">{t(why.theirs === "" ? "overEmpty" : "over")}</p>;
  }
}
