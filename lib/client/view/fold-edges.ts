import type { BoardEdge } from "./board-edges";

/**
 * Lines of cards that are folded away run to the box of their frame. Several of one kind between
 * the same two become one line, and what lies within a folded frame is not drawn.
 */
export function foldEdges(
  edges: readonly BoardEdge[],
  hiddenIn: ReadonlyMap<string, string>,
): readonly BoardEdge[] {
  if (hiddenIn.size === 0) return edges;
  const seen: BoardEdge[] = [];
  const bundles = new Map<string, BoardEdge[]>();
  for (const edge of edges) {
    const [sourceId, targetId] = endsOf(edge, hiddenIn);
    if (sourceId === edge.sourceId && targetId === edge.targetId) seen.push(edge);
    else if (sourceId !== targetId) {
      const key = `${edge.kind} ${sourceId} ${targetId}`;
      bundles.set(key, [...(bundles.get(key) ?? []), edge]);
    }
  }
  const bundled = [...bundles].flatMap(([key, parts]): BoardEdge[] => {
    const [first] = parts;
    if (!first) return [];
    const [sourceId, targetId] = endsOf(first, hiddenIn);
    const id = parts.length === 1 ? first.id : `folded ${key}`;
    return [{ id, kind: first.kind, sourceId, targetId, parts }];
  });
  return [...seen, ...bundled];
}

function endsOf(
  { sourceId, targetId }: BoardEdge,
  hiddenIn: ReadonlyMap<string, string>,
): readonly [string, string] {
  return [hiddenIn.get(sourceId) ?? sourceId, hiddenIn.get(targetId) ?? targetId];
}

/** True for a line that stands for several, so that it cannot be selected or deleted itself. */
export function isBundle({ parts }: BoardEdge): boolean {
  return (parts?.length ?? 0) > 1;
}
