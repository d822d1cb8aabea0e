"use client";

import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";

import { type CardRole, RoleIcon } from "@/components/ui/role-icon";
import { ShowMore } from "@/components/ui/show-more";
import { useGrowth } from "@/components/ui/use-growth";
import type { ReadModel } from "@/lib/model/read-model";
import type { NotWorthIt, Ranking } from "@/lib/worklist/ranking";

import { defensesOf } from "./item-cost";
import { titleOf } from "./record-title";
import { StatusMenu } from "./status-menu";
import { useWorkList } from "./work-list-context";

type Unscored = Ranking["unscored"][number];

const ROLES = {
  attack: "attack",
  attacker: "attacker",
  defense: "defense",
  effect: "defense",
  failure: "asset",
} as const satisfies Record<Unscored["kind"], CardRole>;

/** Open defenses that remove nothing, each with the reason. */
export function NotWorthItList({ entries }: { readonly entries: readonly NotWorthIt[] }) {
  const t = useTranslations("worklist");
  const { readModel } = useWorkList();
  return (
    <Section title={t("left.notWorthIt")} why={t("left.notWorthItWhy")} count={entries.length}>
      {defensesOf(
        entries.map((entry) => entry.id),
        readModel,
      ).map((defense, index) => (
        <Entry
          key={defense.id}
          of="defense"
          title={defense.title}
          reason={t(`notWorthIt.${entries[index]?.reason ?? "no-gain"}`)}
          action={<StatusMenu defense={defense} />}
        />
      ))}
    </Section>
  );
}

/** What takes no part in the numbers, each with the reason. */
export function UnscoredList({ entries }: { readonly entries: readonly Unscored[] }) {
  const t = useTranslations("worklist");
  const { readModel } = useWorkList();
  const title = ({ id }: Unscored) => {
    const record = readModel.byId.get(id);
    return record?.kind === "effect"
      ? t("unscored.effect", {
          defense: titleOf(record.defenseId, readModel),
          target: titleOf(record.targetId, readModel),
        })
      : titleOf(id, readModel);
  };
  return (
    <Section title={t("left.unscored")} why={t("left.unscoredWhy")} count={entries.length}>
      {entries.map((entry) => (
        <Entry
          key={`${entry.id} ${entry.reason}`}
          of={ROLES[entry.kind]}
          title={title(entry)}
          reason={t(`unscored.${entry.reason}`)}
        />
      ))}
    </Section>
  );
}

/** What is in place, under way or rejected: no longer in the list, and still to be changed here. */
export function SettledList({ readModel }: { readonly readModel: ReadModel }) {
  const t = useTranslations("worklist.left");
  const settled = readModel.of.defense.filter(({ status }) =>
    ["in-progress", "done", "rejected"].includes(status ?? "idea"),
  );
  return (
    <Section title={t("settled")} why={t("settledWhy")} count={settled.length}>
      {settled.map((defense) => (
        <Entry
          key={defense.id}
          of="defense"
          title={defense.title}
          action={<StatusMenu defense={defense} />}
        />
      ))}
    </Section>
  );
}

function Section({
  title,
  why,
  count,
  children,
}: {
  readonly title: string;
  readonly why: string;
  readonly count: number;
  readonly children: readonly ReactNode[];
}) {
  const id = useId();
  const { shown, grow } = useGrowth();
  if (count === 0) return null;
  return (
    <section aria-labelledby={id} className="px-4 pt-6 @5xl:px-6">
      <h2 id={id} className="text-sm font-semibold">
        {title} <span className="font-normal text-muted">{count}</span>
      </h2>
      <p className="text-xs text-muted">{why}</p>
      <ul className="mt-2 divide-y divide-line border-y border-line">{children.slice(0, shown)}</ul>
      {count > shown && <ShowMore left={count - shown} onGrow={grow} />}
    </section>
  );
}

function Entry({
  of,
  title,
  reason,
  action,
}: {
  readonly of: CardRole;
  readonly title: string;
  readonly reason?: string;
  readonly action?: ReactNode;
}) {
  return (
    <li className="flex min-h-12 items-center gap-2 py-2">
      <RoleIcon of={of} className="size-4 self-start" />
      <div className="min-w-0 flex-1">
        <p dir="auto" className="text-sm [overflow-wrap:anywhere]">
          {title}
        </p>
        {reason && <p className="text-xs text-muted">{reason}</p>}
      </div>
      {action}
    </li>
  );
}
