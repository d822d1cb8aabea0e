"use client";

import { useTranslations } from "use-intl";

import { Select } from "@/components/ui/select";
import { useFormat } from "@/components/ui/use-format";
import { setGate } from "@/lib/client/commands/set-gate";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";

import { ConnectButton } from "./connect-button";
import { ConnectionList } from "./connection-list";
import { effectRows } from "./effect-rows";
import { EstimateEditor } from "./estimate-editor";
import { Fact } from "./fact";
import { KindHeading } from "./kind-heading";
import { LinkToRecord } from "./link-to-record";
import { Section } from "./section";
import { TitleField } from "./title-field";
import { useCanEdit, useEdit } from "./use-edit";

export function StepDetails({ step }: { readonly step: RecordOf<"step"> }) {
  const t = useTranslations("details");
  const readModel = useModel((state) => state.readModel);
  const format = useFormat(readModel.settings);
  const { id } = step;
  return (
    <>
      <div className="flex flex-col gap-4 p-4">
        <KindHeading of="attack" id={id} />
        {step.attackId !== undefined && <LinkToRecord label={t("steps.of")} id={step.attackId} />}
        <TitleField key={id} id={id} title={step.title} />
        {step.childIds ? (
          <Gate step={step} />
        ) : (
          <EstimateEditor
            id={id}
            field="success"
            label={t("steps.success")}
            unit="%"
            factor={100}
            estimate={step.success}
            words={format.share}
          />
        )}
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
          empty={t("steps.unopposed")}
        />
      </Section>
    </>
  );
}

function Gate({ step }: { readonly step: RecordOf<"step"> }) {
  const t = useTranslations("details.steps");
  const edit = useEdit();
  const canEdit = useCanEdit();
  const gate = step.gate === "and" ? "and" : "or";
  const words = { and: t("gate.and"), or: t("gate.or") };
  if (!canEdit) return <Fact label={t("gate.label")} value={words[gate]} />;
  return (
    <Select
      label={t("gate.label")}
      value={gate}
      options={[
        { value: "and", label: words.and },
        { value: "or", label: words.or },
      ]}
      onValueChange={(next) =>
        edit((model) => setGate(model, { id: step.id, gate: next }), "set-gate")
      }
    />
  );
}
