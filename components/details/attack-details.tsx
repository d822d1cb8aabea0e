"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { useModel } from "@/lib/client/model-context";
import { attackFigures } from "@/lib/client/view/attack-figures";
import type { RecordOf } from "@/lib/model/record";

import { AttackLinks } from "./attack-links";
import { CardFooter } from "./card-footer";
import { ConnectButton } from "./connect-button";
import { ConnectionList } from "./connection-list";
import { effectRows } from "./effect-rows";
import { EstimateEditor } from "./estimate-editor";
import { Fact } from "./fact";
import { KindHeading } from "./kind-heading";
import { NotesField } from "./notes-field";
import { Section } from "./section";
import { StepTree } from "./step-tree";
import { TitleField } from "./title-field";

export function AttackDetails({ attack }: { readonly attack: RecordOf<"attack"> }) {
  const t = useTranslations("details");
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const format = useFormat(readModel.settings);
  const figures = attackFigures(ranking, attack.id);
  const { id } = attack;
  return (
    <>
      <div className="flex flex-col gap-4 p-4">
        <KindHeading of="attack" id={id} />
        <TitleField key={id} id={id} title={attack.title} />
        <EstimateEditor
          id={id}
          field="ratePerYear"
          label={t(attack.rateMeans === "attempts" ? "attack.attempts" : "attack.successes")}
          numberLabel={t("attack.perYear")}
          estimate={attack.ratePerYear}
          ladder="ratePerYear"
          words={format.rate}
        />
        {figures.kind === "scored" && (
          <Fact label={t("attack.loss")} value={format.amountPerYear(figures.lossPerYear)} />
        )}
        <NotesField key={`${id} notes`} id={id} notes={attack.notes ?? ""} />
      </div>
      <Section
        title={t("attack.stoppedBy")}
        action={<ConnectButton fromId={id} kinds={["defense"]} />}
      >
        <ConnectionList
          key={id}
          rows={effectRows(
            readModel.effectsOnTarget.get(id) ?? [],
            "defense",
            readModel,
            format,
            t("estimate.ask"),
          )}
          empty={t("attack.unopposed")}
        />
      </Section>
      <AttackLinks attack={attack} />
      <StepTree attack={attack} />
      <CardFooter id={id} />
    </>
  );
}
