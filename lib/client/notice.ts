import type { Role } from "@/lib/sync/role";

import type { CardKind, CommandProblem } from "./commands/problem";
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
      /** What was typed, so that it is not lost. */
      readonly texts: readonly string[];
    }
  /** A gesture that cannot be undone or done again any more. */
  | { readonly kind: "not-undone"; readonly gesture: Gesture; readonly code: string }
  /** An undo left records alone, because somebody else has written to them since, or deleted them. */
  | { readonly kind: "undo-skipped"; readonly ids: readonly string[] }
  /** Cards came by the clipboard without `lost` connections that led out of what was copied. */
  | { readonly kind: "pasted-cards"; readonly cards: number; readonly lost: number }
  /** Lines of text became cards; some lost their end, some were beyond what is taken at once. */
  | {
      readonly kind: "pasted-lines";
      readonly of: CardKind;
      readonly count: number;
      readonly cut: number;
      readonly leftOut: number;
    }
  /** A part of the app that was never opened before cannot be fetched now. */
  | { readonly kind: "part-away" }
  /** Files were dropped on a model, which takes none; it is as it was. */
  | { readonly kind: "dropped-files" }
  /** The model has another past than this page knew, such as that of a backup. */
  | { readonly kind: "set-back" }
  /** The link lets this page write less than before. */
  | { readonly kind: "role-lowered"; readonly role: Role }
  /** The link was withdrawn or lowered: `lost` gestures of this page were not saved. */
  | { readonly kind: "access-lost"; readonly lost: number };

export type Notice = NoticeContent & { readonly key: number };

/** What somebody typed that is in this notice and nowhere else. */
export function typedIn(notice: NoticeContent): readonly string[] {
  if (notice.kind === "rejected") return notice.texts;
  if (notice.kind !== "problem" || notice.problem.kind !== "record-is-gone") return [];
  return notice.problem.typed === undefined ? [] : [notice.problem.typed];
}
