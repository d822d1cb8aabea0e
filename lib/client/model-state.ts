import type { ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";
import type { Role } from "@/lib/sync/role";
import type { Ranking } from "@/lib/worklist/ranking";

import type { BoardSlice } from "./board-slice";
import type { CommandResult } from "./commands/problem";
import type { CommentsSlice } from "./comments/comments-slice";
import type { Gesture } from "./gesture";
import type { MergeReport } from "./merge-report";
import type { Notice, NoticeContent } from "./notice";
import type { OverlaySlice } from "./overlay-slice";
import type { PeopleSlice } from "./people-slice";
import type { SaveState } from "./save-state";
import type { StabilitySlice } from "./simulation/stability-slice";
import type { Stranded } from "./stranded";
import type { ViewSlice } from "./view-slice";

/** The document: confirmed records, this page's pending gestures on top, and what follows from them. */
export type DocumentSlice = {
  readonly modelId: string;
  readonly role: Role;
  readonly seq: number;
  readonly records: ReadonlyMap<string, ModelRecord>;
  readonly readModel: ReadModel;
  readonly ranking: Ranking;
  readonly saveState: SaveState;
  readonly notices: readonly Notice[];
  /** What became of changes that had to wait, until it is read. */
  readonly mergeReport: MergeReport | null;
  /** Changes that can never be saved here, until they are kept elsewhere. */
  readonly stranded: Stranded | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoGesture: Gesture | null;
  readonly redoGesture: Gesture | null;
  /** Does a gesture at once and sends it. False when it cannot be; a notice says why. */
  readonly dispatch: (ops: readonly Operation[], gesture: Gesture) => boolean;
  /** Does what a command answered, or tells why it cannot be. */
  readonly execute: (result: CommandResult, gesture: Gesture) => boolean;
  /** Shows operations without sending them, at most once a frame: a slider on its way. */
  readonly preview: (ops: readonly Operation[] | null) => void;
  /** Ends what is previewed: a command that follows changes what holds, not what was only shown. */
  readonly endPreview: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly tell: (notice: NoticeContent) => void;
  readonly dismissNotice: (key: number) => void;
  readonly closeMergeReport: () => void;
  readonly settleStranded: () => void;
  /** Not now: this device keeps them, and asks again when the model is opened the next time. */
  readonly postponeStranded: () => void;
};

export type ModelState = DocumentSlice &
  ViewSlice &
  BoardSlice &
  OverlaySlice &
  CommentsSlice &
  PeopleSlice &
  StabilitySlice;
