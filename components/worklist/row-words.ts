import type { useTranslations } from "use-intl";

import type { Format } from "@/components/ui/format";
import { assertNever } from "@/lib/kernel/invariant";
import type { ReadModel } from "@/lib/model/read-model";

import type { Cause, Move } from "./moves";
import type { Reason } from "./reason";
import { shortNameOf, titleOf } from "./record-title";
import type { WorkListRow } from "./work-list-rows";

export type ListWords = ReturnType<typeof useTranslations<"worklist">>;

/** What a row is called: its defense, the bundle, or the switch. */
export function rowTitle(row: WorkListRow, t: ListWords): string {
  const join = (titles: readonly string[]) =>
    titles.reduce((a, b) => (a === "" ? b : t("row.together", { a, b })), "");
  const added = join(row.defenses.map((defense) => defense.title));
  if (row.replaced.length === 0) return added;
  return t("row.instead", { added, removed: join(row.replaced.map(({ title }) => title)) });
}

export function reasonWords(
  reason: Reason,
  t: ListWords,
  format: Format,
  readModel: ReadModel,
): string {
  switch (reason.kind) {
    case "free": {
      const removes = reasonWords(reason.removes, t, format, readModel);
      return t(reason.saves ? "reason.saves" : "reason.free", { removes });
    }
    case "cuts-one":
      return t("reason.cutsOne", {
        attack: titleOf(reason.attackId, readModel),
        share: format.share(reason.share),
      });
    case "cuts-several":
      return t("reason.cutsSeveral", {
        share: format.share(reason.shareAtLeast),
        count: reason.count,
      });
    case "trims":
      return t("reason.trims", { count: reason.count });
    case "fewer-parts":
      return t("reason.fewerParts", { count: reason.parts });
    default:
      return assertNever(reason);
  }
}

export function moveWords(move: Move, t: ListWords, readModel: ReadModel): string {
  const { from, to, cause } = move;
  const moved = t(to < from ? "move.up" : "move.down", { from, to });
  return cause ? t("move.because", { moved, cause: causeWords(cause, t, readModel) }) : moved;
}

function causeWords(cause: Cause, t: ListWords, readModel: ReadModel): string {
  switch (cause.kind) {
    case "attack":
      return t(cause.rose ? "move.rose" : "move.fell", {
        attack: shortNameOf(cause.attackId, readModel),
      });
    case "left":
    case "joined":
      return t(`move.${cause.kind}`, { defense: shortNameOf(cause.defenseId, readModel) });
    default:
      return assertNever(cause);
  }
}
