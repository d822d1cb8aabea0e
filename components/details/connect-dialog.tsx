"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { Dialog } from "@/components/ui/dialog";
import { type CardRole, RoleIcon } from "@/components/ui/role-icon";
import { TextField } from "@/components/ui/text-field";
import { connect } from "@/lib/client/commands/connect";
import { newRecordId } from "@/lib/client/ids";
import { useModel, useModelStore } from "@/lib/client/model-context";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import { useEdit } from "./use-edit";

/** What may be at an end of a line. */
export type Connectable = "asset" | "attack" | "attacker" | "defense" | "failure" | "step";

const SHOWN_MAX = 200;

/** Chooses the other end of a new line by typing a part of its title. */
export function ConnectDialog({
  fromId,
  kinds,
  onClose,
}: {
  readonly fromId: string;
  readonly kinds: readonly Connectable[];
  readonly onClose: () => void;
}) {
  const t = useTranslations("details.connect");
  const store = useModelStore();
  const edit = useEdit();
  const readModel = useModel((state) => state.readModel);
  const [wanted, setWanted] = useState("");
  const candidates = candidatesFor(readModel, fromId, kinds, wanted);

  const choose = (toId: string) => {
    const input = { fromId, toId, newId: newRecordId };
    if (!edit((model) => connect(model, input), "connect")) return;
    onClose();
    const { readModel: model, select } = store.getState();
    const made = model.effectsOfDefense.get(fromId) ?? model.effectsOfDefense.get(toId) ?? [];
    const ends = new Set([fromId, toId]);
    const effect = made.find(
      ({ defenseId, targetId }) => ends.has(defenseId) && ends.has(targetId),
    );
    if (effect) select([effect.id]);
  };
  const search = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t("title")}
      initialFocus={search}
    >
      <TextField
        ref={search}
        label={t("find")}
        type="search"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => {
          const [first] = candidates;
          if (event.key === "Enter" && wanted !== "" && first) choose(first.id);
        }}
      />
      <Candidates candidates={candidates} onChoose={choose} />
      {candidates.length === 0 && <p className="text-sm text-muted">{t("nothing")}</p>}
    </Dialog>
  );
}

function Candidates({
  candidates,
  onChoose,
}: {
  readonly candidates: readonly Candidate[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <ul className="mt-3">
      {candidates.map(({ id, title, role, partOf }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onChoose(id)}
            className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] items-center gap-2 rounded-md px-2 py-1 text-left text-sm hover:bg-sunken max-sm:min-h-11"
          >
            <RoleIcon of={role} className="size-4" />
            <span className="min-w-0 flex-1">{title}</span>
            {partOf !== null && (
              <span className="max-w-2/5 shrink-0 truncate text-xs text-muted">{partOf}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

type Candidate = {
  readonly id: string;
  readonly title: string;
  readonly role: CardRole;
  /** The attack of a step, the asset of a failure. */
  readonly partOf: string | null;
};

/** What could be connected and is not: commands decide, so nothing is offered that would fail. */
function candidatesFor(
  model: ReadModel,
  fromId: string,
  kinds: readonly Connectable[],
  wanted: string,
): Candidate[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found: Candidate[] = [];
  const records: readonly RecordOf<Connectable>[] = kinds.flatMap((kind) => [...model.of[kind]]);
  for (const record of records) {
    const { id, kind, title } = record;
    if (found.length >= SHOWN_MAX) break;
    const text = `${id} ${title}`.toLocaleLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    if (!connect(model, { fromId, toId: id, newId: () => "N" }).ok) continue;
    found.push({ id, title, role: roleOf(kind), partOf: partOf(model, record) });
  }
  return found;
}

function partOf(model: ReadModel, record: RecordOf<Connectable>): string | null {
  const wholeId =
    record.kind === "step" ? record.attackId : record.kind === "failure" ? record.assetId : "";
  const whole = model.byId.get(wholeId ?? "");
  return whole && "title" in whole ? whole.title : null;
}

function roleOf(kind: Connectable): CardRole {
  if (kind === "attacker" || kind === "defense") return kind;
  return kind === "asset" || kind === "failure" ? "asset" : "attack";
}
