"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";

import { CardFooter } from "./card-footer";
import { Conditions } from "./conditions";
import { ConnectButton } from "./connect-button";
import { ConnectionList } from "./connection-list";
import { DefenseCosts } from "./defense-costs";
import { DefenseWorthLine } from "./defense-worth";
import { effectRows } from "./effect-rows";
import { KindHeading } from "./kind-heading";
import { NotesField } from "./notes-field";
import { Section } from "./section";
import { StatusField } from "./status-field";
import { TitleField } from "./title-field";

export function DefenseDetails({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations("details");
  const readModel = useModel((state) => state.readModel);
  const format = useFormat(readModel.settings);
  const { id } = defense;
  const requirements = readModel.of.requirement.filter(({ defenseId }) => defenseId === id);
  return (
    <>
      <div className="flex flex-col gap-4 p-4">
        <KindHeading of="defense" id={id} />
        <TitleField key={id} id={id} title={defense.title} />
        <DefenseWorthLine defense={defense} />
        <StatusField defense={defense} />
        <NotesField key={`${id} notes`} id={id} notes={defense.notes ?? ""} />
      </div>
      <DefenseCosts defense={defense} />
      <Section
        title={t("defense.stops")}
        action={<ConnectButton fromId={id} kinds={["attack", "step", "failure"]} />}
      >
        <ConnectionList
          key={id}
          rows={effectRows(
            readModel.effectsOfDefense.get(id) ?? [],
            "target",
            readModel,
            format,
            t("estimate.ask"),
          )}
          empty={t("defense.idle")}
        />
      </Section>
      <Conditions defense={defense} />
      <Section
        title={t("defense.needs")}
        action={<ConnectButton fromId={id} kinds={["defense"]} />}
      >
        <ConnectionList
          rows={requirements.flatMap((requirement) => {
            const required = readModel.byId.get(requirement.requiredId);
            if (required?.kind !== "defense") return [];
            const { title, id: requiredId } = required;
            return [{ of: "defense", title, selects: requiredId, lineId: requirement.id }];
          })}
          empty={t("defense.needsNothing")}
        />
      </Section>
      <CardFooter id={id} />
    </>
  );
}
