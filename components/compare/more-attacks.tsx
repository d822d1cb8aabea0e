"use client";

import { Plus, Sparkles, Undo2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { addExtraAttacks } from "@/lib/client/commands/add-extra-attacks";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

import { useFurtherAttacks } from "./use-further-attacks";

/** Offers the attacks of the template that the model leaves out: the answer may turn with them. */
export function MoreAttacks({ groupId }: { readonly groupId: string }) {
  const t = useTranslations("compare.more");
  const formatter = useFormatter();
  const store = useModelStore();
  const canEdit = useModel((state) => mayEdit(state.role));
  const canTakeBack = useModel((state) => state.undoGesture === "add-extras");
  const [added, setAdded] = useState(0);
  const { attacks, extras } = useFurtherAttacks(groupId);
  if (added > 0 && canTakeBack) {
    return (
      <Strip
        text={
          <>
            <strong className="font-semibold">{t("added", { count: added })}</strong> {t("turned")}
          </>
        }
        action={
          <Button size="sm" onClick={() => store.getState().undo()}>
            <Undo2 aria-hidden className="size-4" />
            {t("undo")}
          </Button>
        }
      />
    );
  }
  if (attacks.length === 0 || !canEdit) return null;
  const add = () => {
    const { readModel, execute } = store.getState();
    const attackIds = attacks.map(({ id }) => id);
    if (execute(addExtraAttacks(readModel, { attackIds, extras }), "add-extras")) {
      setAdded(attackIds.length);
    }
  };
  const list = formatter.list(attacks.map(({ title }) => t("quoted", { title })));
  return (
    <Strip
      text={
        <>
          <strong className="font-semibold">{t("title")}</strong> {t("offer", { titles: list })}
        </>
      }
      action={
        <Button size="sm" onClick={add}>
          <Plus aria-hidden className="size-4" />
          {t("add", { count: attacks.length })}
        </Button>
      }
    />
  );
}

function Strip({ text, action }: { readonly text: ReactNode; readonly action: ReactNode }) {
  return (
    <div className="flex items-start gap-3 rounded-lg border border-line bg-accent-soft px-4 py-3 max-sm:flex-col print:hidden">
      <Sparkles aria-hidden className="mt-0.5 size-4 shrink-0 text-accent max-sm:hidden" />
      <p role="status" className="min-w-0 flex-1 text-pretty">
        {text}
      </p>
      {action}
    </div>
  );
}
