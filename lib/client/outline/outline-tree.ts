import type { ReadModel } from "@/lib/model/read-model";

import { implicitRoot, rootStep } from "./implicit-root";
import type { RowKind, Section } from "./outline-row";

/** A record in the tree, with what stands below it. */
export type TreeNode = { readonly kind: RowKind; readonly id: string };

export type OutlineTree = {
  readonly roots: (section: Section) => readonly TreeNode[];
  readonly below: (node: TreeNode) => readonly TreeNode[];
};

const TREES = new WeakMap<ReadModel, OutlineTree>();

/** The model as a tree to go down; its indexes are made once for each read model. */
export function outlineTree(model: ReadModel): OutlineTree {
  const known = TREES.get(model);
  if (known) return known;
  const tree = buildTree(model);
  TREES.set(model, tree);
  return tree;
}

function buildTree(model: ReadModel): OutlineTree {
  const failures = childrenBy(model.of.failure, ({ assetId }) => assetId);
  const places = childrenBy(model.of.place, ({ parentId }) => parentId ?? "");
  const requirements = childrenBy(model.of.requirement, ({ defenseId }) => defenseId);
  const loose = looseSteps(model);
  const homeless = loose.get("") ?? [];
  return {
    roots: (section) => {
      if (section === "place") return places.get("") ?? [];
      const own = model.of[section].map(({ kind, id }) => ({ kind, id }));
      return section === "attack" ? [...own, ...homeless] : own;
    },
    below: ({ kind, id }) => {
      switch (kind) {
        case "asset":
          return failures.get(id) ?? [];
        case "place":
          return places.get(id) ?? [];
        case "attack":
          return [...stepsOfAttack(model, id), ...(loose.get(id) ?? [])];
        case "step":
          return partsOf(model, id);
        case "defense":
          return [
            ...(model.effectsOfDefense.get(id) ?? []).map(toNode),
            ...(requirements.get(id) ?? []),
          ];
        default:
          return [];
      }
    },
  };
}

function stepsOfAttack(model: ReadModel, id: string): TreeNode[] {
  const attack = model.byId.get(id);
  if (attack?.kind !== "attack") return [];
  const implicit = implicitRoot(model, attack);
  if (implicit) return partsOf(model, implicit.id);
  const root = rootStep(model, attack);
  return root ? [toNode(root)] : [];
}

function partsOf(model: ReadModel, id: string): TreeNode[] {
  const step = model.byId.get(id);
  const childIds = step?.kind === "step" ? (step.childIds ?? []) : [];
  return childIds.map((childId) => ({ kind: "step", id: childId }));
}

/** Steps that nothing is made of yet, by the attack they are at home in; "" for those without. */
function looseSteps(model: ReadModel): ReadonlyMap<string, readonly TreeNode[]> {
  const used = new Set<string>();
  for (const { rootStepId } of model.of.attack) if (rootStepId !== undefined) used.add(rootStepId);
  for (const { childIds } of model.of.step) for (const id of childIds ?? []) used.add(id);
  return childrenBy(
    model.of.step.filter(({ id }) => !used.has(id)),
    ({ attackId }) => attackId ?? "",
  );
}

function childrenBy<T extends TreeNode>(
  records: readonly T[],
  parentOf: (record: T) => string,
): ReadonlyMap<string, readonly TreeNode[]> {
  const children = new Map<string, TreeNode[]>();
  for (const record of records) {
    const parentId = parentOf(record);
    const list = children.get(parentId) ?? [];
    list.push(toNode(record));
    children.set(parentId, list);
  }
  return children;
}

function toNode({ kind, id }: TreeNode): TreeNode {
  return { kind, id };
}
