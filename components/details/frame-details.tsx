"use client";

import { Group, SquareX, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { RoleIcon } from "@/components/ui/role-icon";
import type { ActionId } from "@/lib/client/actions/user-action";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";
import { isCardRecord } from "@/lib/client/view/card-record";
import { frameIndex } from "@/lib/client/view/frame-index";

import { Section } from "./section";
import { TitleField } from "./title-field";
import { useCanEdit } from "./use-edit";

/** What a frame is called and holds, and the ways to be rid of it. */
export function FrameDetails({ id, title }: { readonly id: string; readonly title: string }) {
  const t = useTranslations("frames");
  const canEdit = useCanEdit();
  return (
    <>
      <div className="flex flex-col gap-4 p-4">
        <p className="flex items-center gap-2 text-xs font-medium text-muted">
          <Group aria-hidden className="size-4" />
          {t("role")}
          <span className="ml-auto font-normal">{id}</span>
        </p>
        <TitleField key={id} id={id} title={title} />
        <p className="text-sm text-muted">{t("details.means")}</p>
      </div>
      <Section title={t("details.cards")}>
        <Cards id={id} />
      </Section>
      {canEdit && (
        <div className="flex flex-col items-start gap-2 border-t border-line px-4 py-4">
          <Act id="fold-frame" />
          <Act id="unframe" icon={<SquareX aria-hidden className="size-3.5" />} />
          <Act id="delete-framed" icon={<Trash2 aria-hidden className="size-3.5" />} isDanger />
        </div>
      )}
    </>
  );
}

/** Each leads to the card, also into a folded frame. */
function Cards({ id }: { readonly id: string }) {
  const t = useTranslations("frames");
  const store = useModelStore();
  const byId = useModel((state) => state.readModel.byId);
  const frame = useModel((state) =>
    frameIndex(state.readModel).frames.find((each) => each.id === id),
  );
  const cards = (frame?.cardIds ?? []).flatMap((cardId) => {
    const card = byId.get(cardId);
    return isCardRecord(card) ? [card] : [];
  });
  if (cards.length === 0) return <p className="text-sm text-muted">{t("empty")}</p>;
  const show = (cardId: string) => {
    store.getState().select([cardId]);
    store.getState().canvas?.reveal(cardId);
  };
  return (
    <ul className="-mx-2 flex flex-col">
      {cards.map((card) => (
        <li key={card.id}>
          <button
            type="button"
            onClick={() => show(card.id)}
            className="flex w-full items-start gap-2 rounded-md p-2 text-left text-sm hover:bg-sunken"
          >
            <RoleIcon of={card.kind} className="size-4" />
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{card.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Act({
  id,
  icon,
  isDanger = false,
}: {
  readonly id: ActionId;
  readonly icon?: ReactNode;
  readonly isDanger?: boolean;
}) {
  const { label, blocked, run } = useAction(id);
  if (blocked !== null) return null;
  return (
    <Button size="sm" variant={isDanger ? "danger" : "secondary"} onClick={run}>
      {icon}
      {label}
    </Button>
  );
}
