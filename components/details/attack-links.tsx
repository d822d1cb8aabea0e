"use client";

import { useTranslations } from "use-intl";

import { linkId } from "@/lib/client/commands/link-id";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";

import { ConnectButton } from "./connect-button";
import { ConnectionList } from "./connection-list";
import { Section } from "./section";

/** What an attack leads to, and who would carry it out. */
export function AttackLinks({ attack }: { readonly attack: RecordOf<"attack"> }) {
  const t = useTranslations("details.attack");
  const readModel = useModel((state) => state.readModel);
  const { id } = attack;
  return (
    <>
      <Section title={t("leadsTo")} action={<ConnectButton fromId={id} kinds={["failure"]} />}>
        <ConnectionList
          rows={(attack.failureIds ?? []).flatMap((failureId) => {
            const failure = readModel.byId.get(failureId);
            if (failure?.kind !== "failure") return [];
            const { title, assetId } = failure;
            return [{ of: "asset", title, selects: assetId, lineId: linkId(id, failureId) }];
          })}
          empty={t("aimless")}
        />
      </Section>
      <Section
        title={t("carriedOutBy")}
        action={<ConnectButton fromId={id} kinds={["attacker"]} />}
      >
        <ConnectionList
          rows={(attack.attackerIds ?? []).flatMap((attackerId) => {
            const attacker = readModel.byId.get(attackerId);
            if (attacker?.kind !== "attacker") return [];
            const { title } = attacker;
            return [{ of: "attacker", title, selects: attackerId, lineId: linkId(attackerId, id) }];
          })}
          empty={t("nobody")}
        />
      </Section>
    </>
  );
}
