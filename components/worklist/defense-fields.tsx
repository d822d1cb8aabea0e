"use client";

import { useEffect, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { type AssignmentField, assign } from "@/lib/client/commands/assign";
import { setEstimate } from "@/lib/client/commands/set-estimate";
import { BOUNDS } from "@/lib/model/estimate";
import type { RecordOf } from "@/lib/model/record";

import { ConditionTicks } from "./condition-ticks";
import { EditNumber } from "./edit-number";
import { EditText } from "./edit-text";
import { printDay } from "./print-day";
import { StatusMenu } from "./status-menu";
import type { RowField } from "./use-open-rows";
import { useWorkList } from "./work-list-context";

type Defense = RecordOf<"defense">;

/** What people decide about a defense: on what it depends, its work, who does it and until when. */
export function DefenseFields({
  defense,
  isOneOfSeveral,
  field,
  onArrived,
}: {
  readonly defense: Defense;
  readonly isOneOfSeveral: boolean;
  /** The field that waits for the focus. */
  readonly field: RowField | null;
  readonly onArrived: () => void;
}) {
  const { canEdit } = useWorkList();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (field === null) return;
    const input = box.current?.querySelector<HTMLInputElement>(`[data-field="${field}"] input`);
    input?.focus();
    input?.select();
    onArrived();
  }, [field, onArrived]);

  return (
    <div ref={box} className="flex flex-col gap-3">
      {isOneOfSeveral && (
        <div className="flex flex-wrap items-center gap-2 text-sm font-semibold">
          <h4 dir="auto" className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            {defense.title}
          </h4>
          <StatusMenu defense={defense} />
        </div>
      )}
      <ConditionTicks defense={defense} />
      {canEdit && (
        <div className="flex flex-col gap-3 print:hidden">
          <Editable defense={defense} />
        </div>
      )}
      <div className={cx("flex flex-col gap-1", canEdit && "hidden print:flex")}>
        <Facts defense={defense} />
      </div>
    </div>
  );
}

function Editable({ defense }: { readonly defense: Defense }) {
  const t = useTranslations("worklist.assign");
  const { id } = defense;
  const field = (name: AssignmentField) => ({
    at: { id, field: name },
    value: defense[name] ?? "",
    gesture: "assign" as const,
    command: (model: Parameters<typeof assign>[0], text: string) =>
      assign(model, { id, field: name, text }),
  });
  return (
    <>
      <div data-field="effort">
        <EditNumber
          at={{ id, field: "effortDays" }}
          label={t("effort")}
          value={defense.effortDays?.mid ?? null}
          bounds={BOUNDS.days}
          unit={t("days")}
          gesture="set-estimate"
          command={(model, mid) => setEstimate(model, { id, field: "effortDays", mid })}
        />
      </div>
      <div data-field="owner">
        <EditText label={t("owner")} placeholder={t("ownerHint")} {...field("ownerName")} />
      </div>
      <EditText label={t("dueOn")} type="date" max="9999-12-31" {...field("dueOn")} />
      <EditText
        label={t("ticket")}
        inputMode="url"
        placeholder={t("ticketHint")}
        {...field("ticketUrl")}
      />
      <TicketLink url={defense.ticketUrl} />
    </>
  );
}

/** What a reader may know of it; who does it and the ticket are often held back. */
function Facts({ defense }: { readonly defense: Defense }) {
  const t = useTranslations("worklist.assign");
  const locale = useLocale();
  const { format } = useWorkList();
  const { effortDays, ownerName, dueOn, ticketUrl } = defense;
  const facts = [
    { label: t("effort"), value: effortDays && format.days(effortDays.mid) },
    { label: t("owner"), value: ownerName },
    { label: t("dueOn"), value: dueOn && printDay(dueOn, locale) },
  ];
  return (
    <>
      <dl className="flex flex-col gap-1 text-sm">
        {facts.map(({ label, value }) =>
          value === undefined || value === "" ? null : (
            <div key={label} className="flex flex-wrap gap-x-2">
              <dt className="text-muted">{label}</dt>
              <dd dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
                {value}
              </dd>
            </div>
          ),
        )}
      </dl>
      <TicketLink url={ticketUrl} />
    </>
  );
}

function TicketLink({ url }: { readonly url: string | undefined }) {
  const t = useTranslations("worklist.assign");
  if (url === undefined) return null;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="self-start text-sm text-accent underline underline-offset-2"
    >
      {t("openTicket")}
    </a>
  );
}
