"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import type { GroupMatrix } from "@/lib/worklist/compare-group";

import { useCompare } from "./compare-context";
import { HEAD_CELL, STICKY_NAME } from "./table-classes";
import { titleOf } from "./title-of";

export function TableHead({
  matrix,
  outcomes,
  sharedBy,
}: {
  readonly matrix: GroupMatrix;
  readonly outcomes: readonly string[];
  readonly sharedBy: number;
}) {
  const t = useTranslations("compare.table");
  const { format } = useCompare();
  const readModel = useModel((state) => state.readModel);
  const { rho } = readModel.settings;
  return (
    <thead>
      <tr>
        <th scope="col" className={cx(HEAD_CELL, STICKY_NAME, "z-30 text-left")}>
          {t("alternative")}
        </th>
        {matrix.comparedBy === "net" && <Amount note={t("netMeans")}>{t("net")}</Amount>}
        <Amount isWide note={t("riskLeftNow", { amount: format.amount(matrix.riskWithout) })}>
          {t("riskLeft")}
        </Amount>
        <Amount {...(sharedBy > 1 && { note: t("costMeans", { count: sharedBy }) })}>
          {t("cost")}
        </Amount>
        {matrix.columns.map(({ attackIds, shareOfRisk }, index) => (
          <th
            key={attackIds[0]}
            scope="col"
            className={cx(HEAD_CELL, "w-24 min-w-24 text-left", index === 0 && "border-l")}
          >
            <span dir="auto" className="block text-pretty hyphens-auto">
              {attackIds.length === 1
                ? attackIds.map((id) => titleOf(id, readModel))
                : t("others", { count: attackIds.length })}
            </span>
            <Note>{t("ofRisk", { share: format.share(shareOfRisk) })}</Note>
          </th>
        ))}
        <th scope="col" className={cx(HEAD_CELL, "w-52 min-w-52 border-l text-left")}>
          {t("parts")}
          <Note>{t("partsNow", { share: format.number(rho * 100) })}</Note>
        </th>
        {outcomes.map((tag) => (
          <th key={tag} scope="col" className={cx(HEAD_CELL, "w-24 min-w-24 text-left")}>
            {t("outcome", { tag: capitalised(tag) })}
          </th>
        ))}
        <th scope="col" className={cx(HEAD_CELL, "w-24 min-w-24 pr-6 text-left")}>
          {t("goal")}
        </th>
      </tr>
    </thead>
  );
}

function Amount({
  note,
  isWide = false,
  children,
}: {
  readonly note?: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <th
      scope="col"
      className={cx(HEAD_CELL, "text-right", isWide ? "w-28 min-w-28" : "w-24 min-w-24")}
    >
      {children}
      {note && <Note>{note}</Note>}
    </th>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return <span className="block font-normal text-muted">{children}</span>;
}

function capitalised(tag: string): string {
  return tag.charAt(0).toLocaleUpperCase() + tag.slice(1);
}
