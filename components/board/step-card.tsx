"use client";

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import { cardOutline } from "@/lib/client/view/card-outline";
import { STEP_SIZE } from "@/lib/client/view/card-size";

import type { BoardNode } from "./board-node";
import { useBoardFormat } from "./use-board-format";
import { Ports } from "./ports";

const { outer, bar } = cardOutline("step", STEP_SIZE);

/** One step of an unfolded attack, with how its own parts combine or how likely it succeeds. */
export const StepCard = memo(function StepCard({
  id,
  selected,
  isConnectable,
}: NodeProps<BoardNode>) {
  const t = useTranslations("board.step");
  const format = useBoardFormat();
  const step = useModel((state) => state.records.get(id));
  if (step?.kind !== "step") return null;

  const count = step.childIds?.length ?? 0;
  const says =
    count > 1
      ? t(step.gate === "and" ? "needsAll" : "needsAny", { count })
      : // A certain step says nothing: what can fail is counted in the attack's own rate.
        step.success &&
        step.success.mid < 1 &&
        t("success", { share: format.share(step.success.mid) });
  return (
    <div className="relative size-full">
      <svg
        aria-hidden
        viewBox={`0 0 ${String(STEP_SIZE.width)} ${String(STEP_SIZE.height)}`}
        className="absolute inset-0 size-full overflow-visible"
      >
        <path
          d={outer}
          strokeWidth={selected ? 2 : 1}
          className={cx("fill-surface", selected ? "stroke-ring" : "stroke-line-strong/60")}
        />
        <path d={bar} className="fill-role-attack" />
      </svg>
      <div className="relative flex size-full flex-col justify-center px-3 pl-4">
        <p className="line-clamp-2 text-xs font-medium">{step.title}</p>
        {says && <p className="truncate text-xs text-muted in-data-far:hidden">{says}</p>}
      </div>
      <Ports isConnectable={isConnectable} />
    </div>
  );
});
