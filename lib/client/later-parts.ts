import { createPart } from "./part";

/** What adds copies to a board. */
export const PASTING = createPart(() => import("./clipboard/paste-board"));

/** What is done with frames. */
export const FRAMING = createPart(() => import("./frames/frame-board"));

/** What lays a board out anew. */
export const TIDYING = createPart(() => import("./tidy/tidy-board"));
