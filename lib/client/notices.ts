import type { Skipped } from "@/lib/sync/draft";

import type { Gesture } from "./gesture";
import type { ModelState } from "./model-state";
import { type NoticeContent, typedIn } from "./notice";

/** So many are shown at once; the oldest that holds nothing somebody typed makes room. */
const NOTICES_MAX = 3;

/** A code of the server, or of this page. */
type Refusal = { readonly code: string; readonly detail?: string | undefined };

type Access = {
  readonly set: (state: Partial<ModelState>) => void;
  readonly get: () => ModelState;
};

/** What a person must be told, until they have read it. */
export class Notices {
  readonly #access: Access;
  #key = 0;

  constructor(access: Access) {
    this.#access = access;
  }

  tell(content: NoticeContent): void {
    this.#key += 1;
    const { notices } = this.#access.get();
    const isFull = notices.length >= NOTICES_MAX;
    const spare = isFull ? notices.find((notice) => typedIn(notice).length === 0) : undefined;
    const kept = notices.filter((notice) => notice !== spare);
    this.#access.set({ notices: [...kept, { ...content, key: this.#key }] });
  }

  /** A gesture that cannot be, and what was typed for it. */
  refused(gesture: Gesture, { code, detail }: Refusal, texts: readonly string[]): void {
    this.tell({ kind: "rejected", gesture, code, detail, texts });
  }

  /** What was typed while the right to write it went. */
  forbidden(gesture: Gesture, texts: readonly string[]): void {
    if (texts.length > 0) this.refused(gesture, { code: "forbidden" }, texts);
  }

  /** Fields that an undo left alone. */
  skipped(fields: readonly Skipped[]): void {
    if (fields.length === 0) return;
    this.tell({ kind: "undo-skipped", ids: [...new Set(fields.map(({ id }) => id))] });
  }

  /** What it said holds no more. */
  forget(kind: NoticeContent["kind"]): void {
    const { notices } = this.#access.get();
    this.#access.set({ notices: notices.filter((notice) => notice.kind !== kind) });
  }

  dismiss(key: number): void {
    const { notices } = this.#access.get();
    this.#access.set({ notices: notices.filter((notice) => notice.key !== key) });
  }
}
