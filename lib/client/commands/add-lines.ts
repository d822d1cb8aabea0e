import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import type { NewKind } from "../outline/outline-row";
import { flatTitles, type TitleTree } from "../outline/pasted-lines";
import { cleanTitle } from "./clean-title";
import type { CommandResult } from "./problem";
import { put } from "./put";
import { attachSteps, homeOf, stepParent } from "./step-holder";

/** Makes ids that keep their order; `afterId` is the record they are to stand behind. */
export type NewIds = (kind: NewKind, count: number, afterId: string | null) => readonly string[];

export type NewLines = {
  readonly kind: NewKind;
  /** What failures, inner places and steps stand under. */
  readonly parentId: string | null;
  readonly afterId: string | null;
  readonly lines: readonly TitleTree[];
  /** What must not happen to an asset of which nothing else is said. */
  readonly failureTitle: string;
  readonly newIds: NewIds;
};

/**
 * Adds one record for each line, in one gesture. Indented lines become what stands below: failures
 * of an asset, inner places, steps of an attack; attackers and defenses have nothing below.
 */
export function addLines(model: ReadModel, input: NewLines): CommandResult {
  for (const typed of flatTitles(input.lines)) {
    const title = cleanTitle(typed);
    if (!title.ok) return title;
  }
  switch (input.kind) {
    case "asset":
      return ok(assets(model, input));
    case "failure":
      return failures(model, input);
    case "place":
      return places(model, input);
    case "attack":
      return ok(attacks(model, input));
    case "step":
      return steps(model, input);
    case "attacker":
    case "defense":
      return ok(plain(input.kind, input));
  }
}

function plain(kind: "attacker" | "defense", { lines, afterId, newIds }: NewLines): Operation[] {
  const titles = flatTitles(lines);
  const ids = newIds(kind, titles.length, afterId);
  return zip(ids, titles).map(([id, title]) =>
    kind === "defense" ? put(kind, id, { title, status: "idea" }) : put(kind, id, { title }),
  );
}

function assets(model: ReadModel, { lines, afterId, failureTitle, newIds }: NewLines): Operation[] {
  const made = zip(newIds("asset", lines.length, afterId), lines).flatMap(([assetId, line]) => {
    const titles = line.parts.length > 0 ? flatTitles(line.parts) : [failureTitle];
    const ids = newIds("failure", titles.length, null);
    return [
      put("asset", assetId, { title: line.title }),
      ...zip(ids, titles).map(([id, title]) => put("failure", id, { assetId, title })),
    ];
  });
  return [...made, ...aimFirst(model, made)];
}

function failures(model: ReadModel, input: NewLines): CommandResult {
  const { parentId, afterId, lines, newIds } = input;
  const asset = model.byId.get(parentId ?? "");
  if (asset?.kind !== "asset") return gone(input);
  const titles = flatTitles(lines);
  const ids = newIds("failure", titles.length, afterId);
  const made = zip(ids, titles).map(([id, title]) =>
    put("failure", id, { assetId: asset.id, title }),
  );
  return ok([...made, ...aimFirst(model, made)]);
}

/** Attacks that lead nowhere yet, such as a blank model's catch-all, lead to the first failure. */
function aimFirst(model: ReadModel, made: readonly Operation[]): Operation[] {
  const first = made.find((op) => op.op === "put" && op.kind === "failure");
  if (!first || model.of.failure.length > 0) return [];
  return model.of.attack
    .filter((attack) => !attack.failureIds)
    .map(({ id }) => ({ op: "patch", id, add: { failureIds: [first.id] } }));
}

function places(model: ReadModel, input: NewLines): CommandResult {
  const { parentId, afterId, lines, newIds } = input;
  if (parentId !== null && model.byId.get(parentId)?.kind !== "place") {
    return gone(input);
  }
  const below = (parts: readonly TitleTree[], parent: string | null, after: string | null) =>
    zip(newIds("place", parts.length, after), parts).flatMap(([id, line]): Operation[] => [
      put("place", id, { title: line.title, ...(parent !== null && { parentId: parent }) }),
      ...below(line.parts, id, null),
    ]);
  return ok(below(lines, parentId, afterId));
}

/** They lead to the model's failure if it has just one: there is nothing to choose from. */
function attacks(model: ReadModel, { lines, afterId, newIds }: NewLines): Operation[] {
  const only = model.of.failure.length === 1 ? model.of.failure : [];
  const failureIds = only.map(({ id }) => id);
  return zip(newIds("attack", lines.length, afterId), lines).flatMap(([id, line]) => {
    const made = stepTrees(line.parts, id, newIds);
    const [root, second] = made.ids;
    const isOne = root !== undefined && second === undefined;
    const [rootStepId] = isOne ? [root] : root === undefined ? [] : newIds("step", 1, null);
    const holds = rootStepId !== undefined && !isOne;
    const { title } = line;
    return [
      put("attack", id, { title, failureIds, ...(rootStepId !== undefined && { rootStepId }) }),
      ...(holds
        ? [put("step", rootStepId, { title, attackId: id, gate: "and", childIds: [...made.ids] })]
        : []),
      ...made.ops,
    ];
  });
}

function steps(model: ReadModel, input: NewLines): CommandResult {
  const { parentId, afterId, lines, newIds } = input;
  const parent = stepParent(model, parentId ?? "");
  if (!parent) return gone(input);
  const made = stepTrees(lines, homeOf(parent), newIds);
  const newRootId = () => newIds("step", 1, null)[0] ?? "";
  return ok([...made.ops, ...attachSteps(model, { parent, afterId, ids: made.ids, newRootId })]);
}

/** What they were to stand under. */
function gone({ parentId, lines }: NewLines): CommandResult {
  return err({ kind: "record-is-gone", id: parentId ?? "", typed: flatTitles(lines).join("\n") });
}

type StepTrees = { readonly ids: readonly string[]; readonly ops: readonly Operation[] };

/** A step with parts needs all of them until somebody says that any one will do. */
function stepTrees(
  lines: readonly TitleTree[],
  attackId: string | undefined,
  newIds: NewIds,
): StepTrees {
  const ids = newIds("step", lines.length, null);
  const home = attackId !== undefined && { attackId };
  const ops = zip(ids, lines).flatMap(([id, { title, parts }]): readonly Operation[] => {
    if (parts.length === 0) return [put("step", id, { title, ...home })];
    const below = stepTrees(parts, attackId, newIds);
    const gate = { gate: "and" as const, childIds: [...below.ids] };
    return [put("step", id, { title, ...home, ...gate }), ...below.ops];
  });
  return { ids, ops };
}

function zip<A, B>(as: readonly A[], bs: readonly B[]): (readonly [A, B])[] {
  return bs.flatMap((b, index) => {
    const a = as[index];
    return a === undefined ? [] : [[a, b] as const];
  });
}
