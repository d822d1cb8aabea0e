import type { CommandProblem } from "./commands/problem";
import type { Gesture } from "./gesture";

/** Something a person must be told; it stays until they have read it. */
export type NoticeContent =
  /** A gesture that cannot be; nothing was changed. */
  | { readonly kind: "problem"; readonly problem: CommandProblem }
  /** A gesture that was taken back because the server, or this page, would not have it. */
  | {
      readonly kind: "rejected";
      readonly gesture: Gesture | null;
      readonly code: string;
      readonly detail: string | undefined;
    }
  /** Fields that an undo left alone, because somebody else has written to them since. */
  | { readonly kind: "undo-skipped"; readonly titles: readonly string[] }
  /** The link was withdrawn or lowered: `lost` gestures of this page were not saved. */
  | { readonly kind: "access-lost"; readonly lost: number };

export type Notice = NoticeContent & { readonly key: number };
