import type { ReadModel } from "@/lib/model/read-model";

import { isRecordRow, type OutlineRow } from "./outline-row";
import { outlineTree, type TreeNode } from "./outline-tree";

/** Rows with what stands below them as lines of text, indented so that pasting reads them again. */
export function copiedLines(model: ReadModel, rows: readonly OutlineRow[]): string {
  const tree = outlineTree(model);
  const lines: string[] = [];
  const visit = (node: TreeNode, depth: number) => {
    lines.push("\t".repeat(depth) + titleOfRecord(model, node.id));
    for (const below of tree.below(node)) visit(below, depth + 1);
  };
  const isBelowAnother = ({ key }: OutlineRow) =>
    rows.some((other) => key.startsWith(`${other.key}/`));
  for (const row of rows.filter((each) => !isBelowAnother(each))) {
    const nodes = isRecordRow(row) ? [row] : tree.roots(row.section);
    for (const node of nodes) visit(node, 0);
  }
  return lines.join("\n");
}

/** What the row of a record is called: a connection by its other end. */
export function titleOfRecord(model: ReadModel, id: string): string {
  const record = model.byId.get(id);
  if (record?.kind === "effect") return titleOfRecord(model, record.targetId);
  if (record?.kind === "requirement") return titleOfRecord(model, record.requiredId);
  return record && "title" in record ? record.title : id;
}
