import type { ReadModel } from "@/lib/model/read-model";

import { type OutlineRow, type Section, SECTIONS } from "./outline-row";
import { type OutlineTree, outlineTree, type TreeNode } from "./outline-tree";

/** Whether a row shows what is below it, where somebody has said so. */
export type Folds = ReadonlyMap<string, boolean>;

/** Sections and assets begin open; steps, effects and inner places wait until they are wanted. */
function isOpenAtFirst(kind: TreeNode["kind"]): boolean {
  return kind === "asset" || kind === "place";
}

/**
 * The lines of the outline from top to bottom: five sections, and below each the records that are
 * open. Time: linear in the rows shown.
 */
export function outlineRows(model: ReadModel, folds: Folds): OutlineRow[] {
  const walk: Walk = { tree: outlineTree(model), folds, rows: [], seen: new Set() };
  for (const [index, section] of SECTIONS.entries()) {
    const roots = walk.tree.roots(section);
    const isOpen = folds.get(section) ?? true;
    walk.rows.push({
      kind: "section",
      id: null,
      key: section,
      parentKey: null,
      section,
      level: 1,
      position: index + 1,
      siblings: SECTIONS.length,
      childCount: roots.length,
      isOpen,
    });
    if (isOpen) visit(walk, section, section, 2, roots);
  }
  return walk.rows;
}

type Walk = {
  readonly tree: OutlineTree;
  readonly folds: Folds;
  readonly rows: OutlineRow[];
  /** Steps whose parts stand further up. */
  readonly seen: Set<string>;
};

function visit(
  walk: Walk,
  section: Section,
  parentKey: string,
  level: number,
  nodes: readonly TreeNode[],
): void {
  for (const [index, node] of nodes.entries()) {
    const key = childKey(parentKey, node.id);
    const isRepeated = node.kind === "step" && walk.seen.has(node.id);
    const below = isRepeated ? [] : walk.tree.below(node);
    const isOpen = below.length > 0 && (walk.folds.get(key) ?? isOpenAtFirst(node.kind));
    walk.rows.push({
      ...node,
      key,
      parentKey,
      section,
      level,
      position: index + 1,
      siblings: nodes.length,
      childCount: below.length,
      isOpen,
      isRepeated,
    });
    if (node.kind === "step") walk.seen.add(node.id);
    if (isOpen) visit(walk, section, key, level + 1, below);
  }
}

/** The key of a record's row under another row. */
export function childKey(parentKey: string, id: string): string {
  return `${parentKey}/${id}`;
}

/** The keys of the rows above one, the nearest first. */
export function keysAbove(key: string): string[] {
  const keys: string[] = [];
  for (let end = key.lastIndexOf("/"); end > 0; end = key.lastIndexOf("/", end - 1)) {
    keys.push(key.slice(0, end));
  }
  return keys;
}

/** Where the row of a record would stand if everything above it were open; null if nowhere. */
export function keyOfRecord(model: ReadModel, id: string): string | null {
  const tree = outlineTree(model);
  const seen = new Set<string>();
  const search = (nodes: readonly TreeNode[], parentKey: string): string | null => {
    for (const node of nodes) {
      const key = childKey(parentKey, node.id);
      if (node.id === id) return key;
      if (seen.has(node.id)) continue;
      seen.add(node.id);
      const found = search(tree.below(node), key);
      if (found !== null) return found;
    }
    return null;
  };
  for (const section of SECTIONS) {
    const found = search(tree.roots(section), section);
    if (found !== null) return found;
  }
  return null;
}
