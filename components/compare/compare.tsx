"use client";

import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";
import { isExclusive } from "@/lib/client/commands/exclusive-group";
import { useFormat } from "@/components/ui/use-format";

import { CompareContext } from "./compare-context";
import { CompareGroup } from "./compare-group";
import { NoGroups } from "./no-groups";

/** Every group of alternatives against the attacks; `onShow` leads to a card on the board. */
export function Compare({ onShow }: { readonly onShow: (id: string) => void }) {
  const t = useTranslations("compare");
  const readModel = useModel((state) => state.readModel);
  const format = useFormat(readModel.settings);
  const groups = readModel.of.group.filter(
    (group) => isExclusive(group) && readModel.memberIdsOfGroup.has(group.id),
  );
  if (groups.length === 0) return <NoGroups />;
  return (
    <CompareContext value={{ format, onShow }}>
      <h2 className="sr-only">{t("title")}</h2>
      {groups.map((group) => (
        <CompareGroup key={group.id} group={group} />
      ))}
    </CompareContext>
  );
}
