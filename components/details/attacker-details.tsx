"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { linkId } from "@/lib/client/commands/link-id";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";

import { CardFooter } from "./card-footer";
import { ConnectButton } from "./connect-button";
import { ConnectionList } from "./connection-list";
import { EstimateEditor } from "./estimate-editor";
import { KindHeading } from "./kind-heading";
import { NotesField } from "./notes-field";
import { Section } from "./section";
import { TitleField } from "./title-field";

export function AttackerDetails({ attacker }: { readonly attacker: RecordOf<"attacker"> }) {
  const t = useTranslations("details.attacker");
  const readModel = useModel((state) => state.readModel);
  const format = useFormat(readModel.settings);
  const { id } = attacker;
  const attacks = readModel.of.attack.filter(({ attackerIds }) => attackerIds?.includes(id));
  return (
    <>
      <div className="flex flex-col gap-4 p-4">
        <KindHeading of="attacker" id={id} />
        <TitleField key={id} id={id} title={attacker.title} />
        <EstimateEditor
          id={id}
          field="ratePerYear"
          label={t("rate")}
          numberLabel={t("perYear")}
          estimate={attacker.ratePerYear}
          ladder="ratePerYear"
          words={format.rate}
        />
        <p className="text-xs text-muted">{t("rateMeaning")}</p>
        <NotesField key={`${id} notes`} id={id} notes={attacker.notes ?? ""} />
      </div>
      <Section title={t("attacks")} action={<ConnectButton fromId={id} kinds={["attack"]} />}>
        <ConnectionList
          rows={attacks.map(({ id: attackId, title }) => ({
            of: "attack",
            title,
            selects: attackId,
            lineId: linkId(id, attackId),
          }))}
          empty={t("idle")}
        />
      </Section>
      <CardFooter id={id} />
    </>
  );
}
