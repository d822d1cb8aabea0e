import type { ComponentProps } from "react";

import type { Format } from "@/components/ui/format";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import { effectShare } from "@/lib/scoring/effect-share";

import type { ConnectionRow } from "./connection-row";

type Row = ComponentProps<typeof ConnectionRow>;

/** How much effects take away, the strongest first; those nobody estimated come before all. */
export function effectRows(
  effects: readonly RecordOf<"effect">[],
  end: "defense" | "target",
  model: ReadModel,
  format: Format,
  unknown: string,
): Row[] {
  return effects
    .map((effect) => ({ effect, share: effectShare(effect, model.settings) }))
    .sort((a, b) => (b.share ?? 2) - (a.share ?? 2))
    .flatMap(({ effect, share }): Row[] => {
      const other = model.byId.get(end === "defense" ? effect.defenseId : effect.targetId);
      if (!other || !("title" in other)) return [];
      return [
        {
          of: end === "defense" ? "defense" : roleOf(other.kind),
          title: other.title,
          says: share === undefined ? unknown : signedShare(share, format),
          selects: effect.id,
          lineId: effect.id,
        },
      ];
    });
}

/** A share of what is stopped; with a plus in front where it makes the attack likelier. */
export function signedShare(share: number, format: Format): string {
  return share < 0 ? `+${format.share(-share)}` : format.share(share);
}

function roleOf(kind: string): Row["of"] {
  return kind === "failure" ? "asset" : "attack";
}
