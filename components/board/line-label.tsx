"use client";

import { useTranslations } from "use-intl";

import type { Point } from "@/lib/client/commands/problem";
import { useModel } from "@/lib/client/model-context";
import { attackFigures } from "@/lib/client/view/attack-figures";
import type { BoardEdge } from "@/lib/client/view/board-edges";
import { isBundle } from "@/lib/client/view/fold-edges";

import { useBoardFormat } from "./use-board-format";

/** What a line says when one looks at it. */
export function LineLabel({
  edge,
  share,
  at,
}: {
  readonly edge: BoardEdge;
  readonly share: number | null;
  readonly at: Point;
}) {
  const t = useTranslations("board.line");
  const frames = useTranslations("frames");
  const format = useBoardFormat();
  const ranking = useModel((state) => state.ranking);
  const { kind, sourceId } = edge.parts?.[0] ?? edge;
  const figures = kind === "leads-to" ? attackFigures(ranking, sourceId) : null;
  const words = wordsOf();
  if (words === null) return null;
  return (
    <span
      className="absolute top-0 left-0 rounded-sm border border-line bg-surface px-1 text-xs leading-4 whitespace-nowrap text-ink"
      style={{
        transform: `translate(-50%, -50%) translate(${String(at.x)}px, ${String(at.y)}px)`,
      }}
    >
      {words}
    </span>
  );

  function wordsOf(): string | null {
    if (isBundle(edge)) return frames("lines", { count: edge.parts?.length ?? 0 });
    switch (edge.kind) {
      case "stops":
        return share === null ? t("unknown") : t("stops", { share: format.share(share) });
      case "worsens":
        return t("worsens", { share: format.share(-(share ?? 0)) });
      case "needs":
        return t("needs");
      case "leads-to":
        return figures?.kind === "scored" ? format.amountPerYear(figures.lossPerYear) : null;
      default:
        return null;
    }
  }
}
