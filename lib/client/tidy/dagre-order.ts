import { Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";

import type { LooseInput } from "./tidy-block";

/** The cards in the order from above in which their lines cross least, as Dagre lays them out. */
export function dagreOrder({ cards, links }: LooseInput): ReadonlyMap<string, number> {
  const graph = new Graph<GraphLabel, NodeLabel>();
  graph.setGraph({ rankdir: "LR", nodesep: 24, ranksep: 72 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, room } of cards) {
    graph.setNode(id, { width: room.left + room.right, height: room.up + room.down });
  }
  for (const { from, to } of links) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to);
  }
  layout(graph);
  return new Map(cards.map(({ id }) => [id, graph.node(id).y ?? 0]));
}
