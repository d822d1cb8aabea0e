import type { CardKind, Point } from "@/lib/client/commands/problem";
import type { FrameBox, Picture } from "@/lib/client/view/board-picture";
import { isCardRecord } from "@/lib/client/view/card-record";
import type { Places } from "@/lib/client/view/lanes-layout";
import type { ReadModel } from "@/lib/model/read-model";

import type { NodeInput } from "./make-flow-elements";

type Words = {
  readonly role: (role: CardKind) => string;
  readonly frame: (box: FrameBox) => string;
};

/**
 * What each card and frame of the board is drawn from. Numbers are not part of it: cards read them
 * by id. Frames come first and always in one order: whatever moves in the page loses the focus.
 */
export function nodeInputs(
  model: ReadModel,
  { layout, boxes }: Picture,
  /** Those that somebody else drags. */
  carried: Places,
  selectedIds: ReadonlySet<string>,
  words: Words,
): NodeInput[] {
  const frames = [...boxes.values()].map((box): NodeInput => {
    const { frame, rect, isOpen, isTarget } = box;
    const { x, y, width, height } = rect;
    return {
      id: frame.id,
      kind: "frame",
      at: { x, y },
      selected: selectedIds.has(frame.id),
      label: words.frame(box),
      frame: { isOpen, isTarget, size: { width, height } },
    };
  });
  const cards = [...layout].flatMap(([id, at]) => {
    const inputs = cardInput(model, id, at, selectedIds, words);
    return carried.has(id)
      ? inputs.map((input) => ({ ...input, isCarried: true as const }))
      : inputs;
  });
  return [...frames, ...cards];
}

function cardInput(
  model: ReadModel,
  id: string,
  at: Point,
  selectedIds: ReadonlySet<string>,
  words: Words,
): NodeInput[] {
  const record = model.byId.get(id);
  const selected = selectedIds.has(id);
  if (record?.kind === "step") {
    return [{ id, kind: "step", at, selected, label: record.title }];
  }
  if (!isCardRecord(record)) return [];
  const { kind, title } = record;
  return [{ id, kind, at, selected, label: `${words.role(kind)}: ${title}` }];
}
