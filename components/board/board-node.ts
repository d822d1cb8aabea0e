import type { Node } from "@xyflow/react";

import type { CardKind } from "@/lib/client/commands/problem";

/** What of a frame depends on the page that looks at it. */
export type FrameLook = { readonly isOpen: boolean; readonly isTarget: boolean };

/** A card or frame on the canvas: its place and little else; what it shows it reads by its id. */
export type BoardNode = Node<{ readonly frame?: FrameLook }, CardKind | "step" | "frame">;
