import type { CardKind, Point } from "@/lib/client/commands/problem";
import { isCardRecord } from "@/lib/client/view/board-cards";
import type { ReadModel } from "@/lib/model/read-model";

import type { NodeInput } from "./make-flow-elements";

/** What each card of the layout is drawn from. Numbers are not part of it: cards read them by id. */
export function nodeInputs(
  model: ReadModel,
  {
    layout,
    carried,
  }: {
    readonly layout: ReadonlyMap<string, Point>;
    /** Those that somebody else drags. */
    readonly carried: ReadonlyMap<string, Point>;
  },
  selectedIds: ReadonlySet<string>,
  roleWord: (role: CardKind) => string,
): NodeInput[] {
  return [...layout].flatMap(([id, at]): NodeInput[] => {
    const record = model.byId.get(id);
    const selected = selectedIds.has(id);
    if (record?.kind === "step") {
      return [{ id, kind: "step", at, selected, label: record.title }];
    }
    if (!isCardRecord(record)) return [];
    const { kind, title } = record;
    const label = `${roleWord(kind)}: ${title}`;
    return [{ id, kind, at, selected, label, ...(carried.has(id) && { isCarried: true }) }];
  });
}
