"use client";

import { ArrowLeft } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { RoleIcon } from "@/components/ui/role-icon";
import { ShortRank } from "@/components/ui/short-rank";
import { useFormat } from "@/components/ui/use-format";
import type { GuideFacts } from "@/lib/client/guide/guide-facts";
import { firstOpenQuestion, questionAfter } from "@/lib/client/guide/questions";
import { useModel } from "@/lib/client/model-context";
import { itemsAboveTheLine } from "@/lib/client/view/opening-cards";
import type { RankedItem } from "@/lib/worklist/ranking";

import { useGuide } from "./guide-context";
import { GuideProgress } from "./guide-progress";
import { OpenEnds } from "./open-ends";

const ROWS_MAX = 7;

/** What to do first, and why, in one sentence; then the rest of the list in its order. */
export function GuideResult({ facts }: { readonly facts: GuideFacts }) {
  const t = useTranslations("guide.list");
  const { question, go, leave } = useGuide();
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const open = firstOpenQuestion(readModel);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [first] = ranking.items;
  const title = first ? t("first", { title: titleOf(first) }) : t("nothing");
  const previous = questionAfter(question, -1) ?? question;

  function titleOf({ defenseIds }: RankedItem): string {
    return defenseIds
      .flatMap((id) => {
        const defense = readModel.byId.get(id);
        return defense?.kind === "defense" ? [defense.title] : [];
      })
      .join(" + ");
  }
  return (
    <section className="flex flex-col gap-5">
      <GuideProgress question={question} onLeave={leave} />
      <div className="flex flex-col gap-1.5">
        <h2
          ref={heading}
          tabIndex={-1}
          className="text-lg font-semibold text-balance [overflow-wrap:anywhere] focus:outline-none"
        >
          {title}
        </h2>
        <p className="text-sm text-muted text-pretty">{first ? first.explanation : t("why")}</p>
      </div>
      {first && <Rows items={ranking.items.slice(0, ROWS_MAX)} titleOf={titleOf} />}
      <OpenEnds facts={facts} />
      <div className="flex items-center gap-2">
        <Button variant="quiet" size="lg" className="-ml-4" onClick={() => go(previous)}>
          <ArrowLeft aria-hidden className="size-4" />
          {t("back")}
        </Button>
        <span className="flex-1" />
        {open !== "list" && (
          <Button size="lg" onClick={() => go(open)}>
            {t("goOn")}
          </Button>
        )}
        <Button variant="primary" size="lg" onClick={leave}>
          {t("board")}
        </Button>
      </div>
    </section>
  );
}

function Rows({
  items,
  titleOf,
}: {
  readonly items: readonly RankedItem[];
  readonly titleOf: (item: RankedItem) => string;
}) {
  const t = useTranslations("guide.list");
  const settings = useModel((state) => state.readModel.settings);
  const above = useModel((state) => itemsAboveTheLine(state.ranking));
  const hasLine = useModel((state) => state.ranking.stopAfterRank !== null);
  const closeRuns = useModel((state) => state.closeRuns);
  const format = useFormat(settings);
  const costOf = settings.unit === "money" ? format.amount : format.days;
  return (
    <ol aria-label={t("label")} className="rounded-lg border border-line bg-surface">
      {items.map((item, index) => (
        <li
          key={item.defenseIds.join(" ")}
          className="flex items-center gap-3 border-t border-line px-4 py-3 first:border-t-0"
        >
          <ShortRank
            rank={item.rank}
            run={closeRuns.get(item.rank) ?? null}
            isWide={items.some(({ rank }) => closeRuns.has(rank))}
            className="text-right font-semibold"
          />
          <RoleIcon of="defense" />
          <span className="min-w-0 flex-1 text-sm font-medium [overflow-wrap:anywhere]">
            {titleOf(item)}
            {hasLine && index >= above && (
              <span className="block text-xs font-normal text-muted">{t("belowLine")}</span>
            )}
          </span>
          <span className="shrink-0 text-right text-sm">
            {format.amountPerYear(item.gain)}
            <span className="block text-xs text-muted">
              {t(item.cost < 0 ? "saves" : "removes", { cost: costOf(Math.abs(item.cost)) })}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
