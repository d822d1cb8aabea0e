"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { useFormat } from "@/components/ui/use-format";
import { addFailure } from "@/lib/client/commands/add-failure";
import { newRecordId } from "@/lib/client/ids";
import { useModel } from "@/lib/client/model-context";
import { useNewTitle } from "@/lib/client/use-new-title";
import type { RecordOf } from "@/lib/model/record";

import { CardFooter } from "./card-footer";
import { ConnectButton } from "./connect-button";
import { EstimateEditor } from "./estimate-editor";
import { KindHeading } from "./kind-heading";
import { NotesField } from "./notes-field";
import { Section } from "./section";
import { TitleField } from "./title-field";
import { useCanEdit, useEdit } from "./use-edit";

export function AssetDetails({ asset }: { readonly asset: RecordOf<"asset"> }) {
  const t = useTranslations("details.asset");
  const readModel = useModel((state) => state.readModel);
  const newTitle = useNewTitle();
  const edit = useEdit();
  const canEdit = useCanEdit();
  const { id } = asset;
  const failures = readModel.of.failure.filter(({ assetId }) => assetId === id);
  const add = () => {
    const input = { assetId: id, title: newTitle("failure"), newId: newRecordId };
    edit((model) => addFailure(model, input), "add-failure");
  };
  return (
    <>
      <div className="flex flex-col gap-4 p-4">
        <KindHeading of="asset" id={id} />
        <TitleField key={id} id={id} title={asset.title} />
        <NotesField key={`${id} notes`} id={id} notes={asset.notes ?? ""} />
      </div>
      <Section title={t("failures")} action={<ConnectButton fromId={id} kinds={["attack"]} />}>
        <p className="text-xs text-muted">{t("failuresMeaning")}</p>
        {failures.map((failure) => (
          <Failure key={failure.id} failure={failure} />
        ))}
        {canEdit && (
          <Button size="sm" variant="quiet" className="self-start" onClick={add}>
            <Plus aria-hidden className="size-3.5" />
            {t("addFailure")}
          </Button>
        )}
      </Section>
      <CardFooter id={id} />
    </>
  );
}

function Failure({ failure }: { readonly failure: RecordOf<"failure"> }) {
  const t = useTranslations("details.asset");
  const settings = useModel((state) => state.readModel.settings);
  const format = useFormat(settings);
  const isMoney = settings.unit === "money";
  return (
    <div className="flex flex-col gap-3">
      <TitleField id={failure.id} title={failure.title} />
      <EstimateEditor
        id={failure.id}
        field="impact"
        label={t(isMoney ? "impactMoney" : "impactPoints")}
        {...(isMoney
          ? { unit: settings.currency }
          : { ladder: "impact", numberLabel: t("points") })}
        estimate={failure.impact}
        words={format.amount}
      />
      {failure.notes && <p className="text-xs text-muted">{failure.notes}</p>}
    </div>
  );
}
