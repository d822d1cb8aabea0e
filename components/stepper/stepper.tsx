"use client";

import { Check, Compass } from "lucide-react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Tooltip } from "@/components/ui/tooltip";
import { useModel } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";
import { type ModelStep, modelSteps } from "@/lib/client/view/model-steps";

/** How far the model is, in one quiet line. A step shows what it is about; none has to be done. */
export function Stepper({ onShow }: { readonly onShow: (step: ModelStep) => void }) {
  const t = useTranslations("stepper");
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const steps = useMemo(() => modelSteps(readModel, ranking), [readModel, ranking]);
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <nav
      aria-label={t("label")}
      className="flex h-10 shrink-0 items-center border-b border-line bg-surface px-2 max-sm:h-11"
    >
      <ol className="flex min-w-0 flex-1 items-center max-sm:justify-center">
        {steps.map((step, index) => (
          <li
            key={step.id}
            className="flex min-w-0 items-center before:mx-1 before:h-px before:w-6 before:shrink-0 before:bg-line first:before:hidden max-lg:before:w-3 max-sm:before:hidden"
          >
            <StepButton
              step={step}
              number={index + 1}
              isNext={step === next}
              onShow={() => onShow(step)}
            />
          </li>
        ))}
      </ol>
      <GuideButton />
    </nav>
  );
}

/** The way into the guide, which goes on where the model is; who may not edit is not asked. */
function GuideButton() {
  const t = useTranslations("stepper");
  const { label, blocked, run } = useAction("guide-me");
  if (blocked !== null) return null;
  return (
    <Tooltip text={label}>
      <Button size="sm" variant="quiet" aria-label={label} onClick={run}>
        <Compass aria-hidden className="size-4" />
        <span className="max-md:hidden">{t("guide")}</span>
      </Button>
    </Tooltip>
  );
}

function StepButton({
  step,
  number,
  isNext,
  onShow,
}: {
  readonly step: ModelStep;
  readonly number: number;
  readonly isNext: boolean;
  readonly onShow: () => void;
}) {
  const t = useTranslations("stepper");
  const { id, isDone, count, wish } = step;
  return (
    <button
      type="button"
      aria-current={isNext ? "step" : undefined}
      onClick={onShow}
      className="flex h-8 min-w-0 items-center gap-2 rounded-md px-2 text-xs whitespace-nowrap transition-colors hover:bg-sunken max-sm:h-11 max-sm:min-w-11 max-sm:justify-center"
    >
      <span
        aria-hidden
        className={cx(
          "inline-flex size-5 shrink-0 items-center justify-center rounded-full border",
          isNext ? "border-accent font-semibold text-accent" : "border-line-strong text-muted",
        )}
      >
        {isDone ? <Check className="size-3" /> : number}
      </span>
      <span className={cx("min-w-0 truncate", !isNext && "max-sm:sr-only")}>
        <span className="font-medium">{t(`step.${id}`)}</span>{" "}
        <span className="text-muted">
          {isNext && wish
            ? t(`wish.${wish.kind}`, { count: wish.count })
            : count > 0 && t(`count.${id}`, { count })}
        </span>
        {isDone && <span className="sr-only"> {t("done")}</span>}
      </span>
    </button>
  );
}
