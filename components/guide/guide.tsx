"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { PrincipleCard } from "@/components/ui/principle-card";
import { type PrincipleMoment, principleAt } from "@/lib/catalog/principles/principles";
import { type GuideFacts, guideFacts } from "@/lib/client/guide/guide-facts";
import { type GuideQuestion, partOf, slotOf } from "@/lib/client/guide/questions";
import { forgetTypedAnswers } from "@/lib/client/guide/typed-answers";
import { useModel, useModelStore } from "@/lib/client/model-context";

import { AssetQuestion } from "./asset-question";
import { AttackQuestion } from "./attack-question";
import { CostQuestion } from "./cost-question";
import { DefenseQuestion } from "./defense-question";
import { FailureQuestion } from "./failure-question";
import { GuideContext, type GuideControls } from "./guide-context";
import { GuideResult } from "./guide-result";
import { PlacesQuestion } from "./places-question";

/**
 * Two steps to a model: think like an attacker, think of defenses. It asks one thing at a time, and
 * every answer is in the model at once, so it may be left at any time.
 */
export function Guide({
  question,
  onGo,
  onLeave,
}: {
  readonly question: GuideQuestion;
  readonly onGo: (question: GuideQuestion) => void;
  readonly onLeave: () => void;
}) {
  const t = useTranslations("principles");
  const store = useModelStore();
  const readModel = useModel((state) => state.readModel);
  const facts = useMemo(() => guideFacts(readModel), [readModel]);
  const controls = useMemo((): GuideControls => {
    const { modelId } = store.getState();
    /** Whoever goes on has answered, or typed nothing. */
    const settled = () => forgetTypedAnswers(modelId, question);
    return {
      question,
      go: (next) => {
        settled();
        onGo(next);
      },
      leave: () => {
        settled();
        onLeave();
      },
      write: (command, gesture) => {
        const state = store.getState();
        return state.execute(command(state.readModel), gesture);
      },
    };
  }, [question, onGo, onLeave, store]);
  const principle = principleAt(momentOf(question));
  return (
    <GuideContext value={controls}>
      <div className="mx-auto flex w-full max-w-xl flex-col gap-6 px-4 pt-8 pb-16 max-sm:pt-5">
        {/* A question keeps what is typed until it is left, and starts anew when it is asked again. */}
        <Question key={question} question={question} facts={facts} />
        <PrincipleCard title={t(`${principle}.title`)}>{t(`${principle}.body`)}</PrincipleCard>
      </div>
    </GuideContext>
  );
}

function Question({
  question,
  facts,
}: {
  readonly question: GuideQuestion;
  readonly facts: GuideFacts;
}) {
  switch (question) {
    case "asset":
      return <AssetQuestion asset={facts.asset} />;
    case "failure":
      return <FailureQuestion facts={facts} />;
    case "cost":
      return <CostQuestion failure={facts.failure} />;
    case "places":
      return <PlacesQuestion facts={facts} />;
    case "attack-1":
    case "attack-2":
    case "attack-3":
      return <AttackQuestion facts={facts} slot={slotOf(question)} />;
    case "defense-1":
    case "defense-2":
    case "defense-3":
      return <DefenseQuestion facts={facts} slot={slotOf(question)} />;
    case "list":
      return <GuideResult facts={facts} />;
  }
}

function momentOf(question: GuideQuestion): PrincipleMoment {
  switch (question) {
    case "asset":
    case "failure":
    case "cost":
    case "places":
      return question;
    default: {
      const part = partOf(question);
      return part === "thing" ? "asset" : part;
    }
  }
}
