import type { Node } from "@xyflow/react";

import type { CardKind } from "@/lib/client/commands/problem";

/** A card on the canvas: its place and nothing else; what it shows it reads by its id. */
export type BoardNode = Node<Record<string, never>, CardKind | "step">;
