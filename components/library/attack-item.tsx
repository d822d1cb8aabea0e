"use client";

import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { AttackEntry } from "@/lib/catalog/library/library-entry";
import { useModel } from "@/lib/client/model-context";

import { EntryHead, Fact, InModel, Techniques } from "./entry-parts";
import { useLibraryPanel } from "./library-context";
import { useFocusAfterUndo } from "./use-focus-after-undo";
import { Stoppers } from "./stoppers";

/** An attack as a question: could this happen to us? Yes adds it. */
export function AttackItem({ entry }: { readonly entry: AttackEntry }) {
  const t = useTranslations("library");
  const formatter = useFormatter();
  const { format, idOf } = useLibraryPanel();
  const [isAnswered, setIsAnswered] = useState(false);
  const id = idOf(entry);
  const rate = entry.record.ratePerYear;
  return (
    <article className="flex flex-col gap-2">
      <EntryHead of="attack" entry={entry} />
      <p className="text-sm text-pretty">{entry.question}</p>
      {rate && <Fact label={t("rate", { rate: format.rate(rate.mid) })}>{t("startingPoint")}</Fact>}
      {entry.attackerTitles.length > 0 && (
        <Fact label={t("by")}>{formatter.list(entry.attackerTitles)}</Fact>
      )}
      <Techniques ids={entry.techniqueIds} />
      {id === null ? (
        <Answers entry={entry} wasAdded={isAnswered} onYes={() => setIsAnswered(true)} />
      ) : (
        <>
          <InModel id={id} title={entry.title} takesFocus={isAnswered} />
          <Stoppers attack={entry} />
        </>
      )}
    </article>
  );
}

/** No and not sure change nothing; they are remembered while the page is open. */
function Answers({
  entry,
  wasAdded,
  onYes,
}: {
  readonly entry: AttackEntry;
  readonly wasAdded: boolean;
  readonly onYes: () => void;
}) {
  const yesButton = useFocusAfterUndo(wasAdded);
  const t = useTranslations("library");
  const { add } = useLibraryPanel();
  const answer = useModel((state) => state.libraryAnswers.get(entry.key));
  const remember = useModel((state) => state.answerLibrary);
  const yes = () => {
    onYes();
    add(entry);
  };
  return (
    <div role="group" aria-label={t("answer", { title: entry.title })} className="flex gap-1.5">
      <Button ref={yesButton} size="sm" variant="primary" onClick={yes}>
        {t("yes")}
      </Button>
      {(["no", "unsure"] as const).map((each) => (
        <Button
          key={each}
          size="sm"
          aria-pressed={answer === each}
          onClick={() => remember(entry.key, each)}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft"
        >
          {t(each)}
        </Button>
      ))}
    </div>
  );
}
