/** One gesture that can be taken back or done again: the batch it was, and what it is called. */
export type UndoStep<G> = { readonly n: number; readonly gesture: G };

/** So many steps are kept. */
const STEPS_MAX = 200;

/** This page's own gestures, newest last; never those of other people. */
export class UndoHistory<G> {
  #undo: UndoStep<G>[] = [];
  #redo: UndoStep<G>[] = [];

  get nextUndo(): UndoStep<G> | null {
    return this.#undo.at(-1) ?? null;
  }

  get nextRedo(): UndoStep<G> | null {
    return this.#redo.at(-1) ?? null;
  }

  /** A new gesture; what was undone before can no longer be done again. */
  did(step: UndoStep<G>): void {
    this.#undo = [...this.#undo, step].slice(-STEPS_MAX);
    this.#redo = [];
  }

  /** The newest gesture was taken back by batch `n`. */
  undid(n: number): void {
    const step = this.#undo.pop();
    if (step) this.#redo.push({ n, gesture: step.gesture });
  }

  /** The gesture undone last was done again by batch `n`. */
  redid(n: number): void {
    const step = this.#redo.pop();
    if (step) this.#undo.push({ n, gesture: step.gesture });
  }

  /** Forgets steps whose batch is gone or forgotten. */
  forget(isGone: (n: number) => boolean): void {
    this.#undo = this.#undo.filter(({ n }) => !isGone(n));
    this.#redo = this.#redo.filter(({ n }) => !isGone(n));
  }
}
