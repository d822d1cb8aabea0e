import { addLines } from "../commands/add-lines";
import { movePlace } from "../commands/move-place";
import { moveStep } from "../commands/move-step";
import { removeRows } from "../commands/remove-rows";
import { rename } from "../commands/rename";
import type { Gesture } from "../gesture";
import { newRecordId } from "../ids";
import type { ModelStore } from "../model-store";
import { mayEdit } from "../role";
import { copiedLines } from "./copied-lines";
import { newIdsInOrder } from "./new-ids-in-order";
import { isRecordRow, type NewKind, type OutlineRow, type RecordRow } from "./outline-row";
import { childKey, keyOfRecord, keysAbove } from "./outline-rows";
import { folded } from "./outline-view";
import { OutlineWalk } from "./outline-walk";
import { parsePastedLines, type TitleTree } from "./pasted-lines";
import { type Direction, moveOfRow } from "./row-move";
import { type Slot, slotBehind, slotFurtherIn, slotFurtherOut, slotInside } from "./slot";

const ADD_GESTURES: Record<NewKind, Gesture> = {
  asset: "add-asset",
  failure: "add-failure",
  place: "add-place",
  attacker: "add-attacker",
  attack: "add-attack",
  step: "add-step",
  defense: "add-defense",
};

/** Everything a person does in the outline: what it changes in the model, and where it leads. */
export class OutlineController extends OutlineWalk {
  readonly #failureTitle: string;
  /** From opening the window that connects until the focus has come back from it. */
  #isConnecting = false;

  constructor(model: ModelStore, words: { readonly failureTitle: string }) {
    super(model);
    this.#failureTitle = words.failureTitle;
  }

  /** The row has got the focus by a click or the Tab key. */
  arrive(key: string): void {
    if (this.#isConnecting || this.view.getState().activeKey === key) return;
    this.view.setState({ activeKey: key, anchorKey: key });
    this.selectBetween(key, key);
  }

  startRenaming(key: string | null): void {
    this.view.setState({ renamingKey: key });
  }

  /** True when the title was taken. */
  rename(row: RecordRow, title: string): boolean {
    const { readModel, execute } = this.model.getState();
    const isDone = execute(rename(readModel, { id: row.id, title }), "rename");
    if (isDone) this.view.setState({ renamingKey: null });
    return isDone;
  }

  connect(id: string | null): void {
    if (id !== null && !this.#mayEdit()) return;
    this.#isConnecting = true;
    this.view.setState({ connectingId: id });
  }

  /** The window is gone: the row of the new effect, or the one it was opened from, goes on. */
  finishConnecting(): void {
    this.#isConnecting = false;
    const { activeKey } = this.view.getState();
    const row = this.index().get(activeKey);
    this.goTo(activeKey, { field: row?.kind === "effect" ? "number" : null });
  }

  draftBehind(row: OutlineRow): void {
    const slot = slotBehind(this.index(), row);
    if (slot) this.#startDraft(slot);
  }

  draftInside(row: OutlineRow): void {
    const slot = slotInside(row);
    if (slot) this.#startDraft(slot);
  }

  indentDraft(direction: "in" | "out"): void {
    const { draft } = this.view.getState();
    const further = direction === "in" ? slotFurtherIn : slotFurtherOut;
    const slot = draft && further(this.index(), draft);
    if (slot) this.#startDraft(slot);
  }

  /** Adds what was typed and goes on behind it, or inside it; nothing typed ends. */
  addDraft(title: string, next: "behind" | "inside" | "end"): void {
    const { draft } = this.view.getState();
    if (!draft) return;
    if (title.trim() === "") {
      this.endDraft(next !== "end");
      return;
    }
    const key = this.#add(draft, [{ title, parts: [] }], ADD_GESTURES[draft.kind]);
    if (key === null) return;
    const row = this.index().get(key);
    const slot = row && (next === "inside" ? slotInside(row) : slotBehind(this.index(), row));
    this.view.setState({ activeKey: key, anchorKey: key, draft: null });
    this.selectBetween(key, key);
    if (next !== "end" && slot) this.#startDraft(slot);
  }

  endDraft(takesFocus: boolean): void {
    const { activeKey } = this.view.getState();
    this.view.setState({ draft: null, ...(takesFocus && this.wish(activeKey, null)) });
  }

  /** Adds pasted lines, in one gesture, in the slot or behind the active row. */
  paste(text: string): void {
    if (!this.#mayEdit()) return;
    const index = this.index();
    const { draft, activeKey } = this.view.getState();
    const row = index.get(activeKey);
    const slot = draft ?? (row ? slotBehind(index, row) : null);
    const { lines, count, cut, leftOut } = parsePastedLines(text);
    if (!slot || count === 0) {
      this.say({ kind: slot ? "nothing-pasted" : "not-here" });
      return;
    }
    const key = this.#add(slot, lines, count === 1 ? ADD_GESTURES[slot.kind] : "add-lines");
    if (key === null) return;
    this.view.setState({ draft: null });
    this.goTo(key);
    this.say({ kind: "pasted", count, cut, leftOut });
  }

  copy(): string {
    const { readModel, selectedIds } = this.model.getState();
    const { activeKey } = this.view.getState();
    const chosen = this.#chosenRows(selectedIds);
    const active = this.index().get(activeKey);
    return copiedLines(readModel, chosen.length > 0 ? chosen : active ? [active] : []);
  }

  move(row: OutlineRow, direction: Direction): void {
    const { readModel, execute } = this.model.getState();
    const move = moveOfRow(readModel, this.index(), row, direction);
    if (move.kind === "none") {
      this.say({ kind: "not-moved", because: move.because });
      return;
    }
    const newRootId = () => newRecordId("step");
    const isDone =
      move.kind === "step"
        ? execute(moveStep(readModel, { ...move, newRootId }), "move-step")
        : execute(movePlace(readModel, move), "move-place");
    if (!isDone) return;
    const { folds } = this.view.getState();
    this.view.setState({ folds: folded(folds, [move.toKey], true) });
    const key = childKey(move.toKey, move.id);
    this.goTo(this.index().has(key) ? key : move.toKey);
    this.say({ kind: "moved" });
  }

  /** Deletes the selected rows, or this one if it is not among them; the next row takes the focus. */
  remove(row: OutlineRow): void {
    if (!isRecordRow(row)) return;
    const { readModel, execute, selectedIds } = this.model.getState();
    const chosen = selectedIds.has(row.id) && selectedIds.size > 1 ? selectedIds : null;
    const rows = chosen ? this.#chosenRows(chosen) : [row];
    const before = this.rows();
    const removed = rows.map(({ id, parentKey }) => ({
      id,
      parentId: parentKey === null ? null : (this.index().get(parentKey)?.id ?? null),
    }));
    if (!execute(removeRows(readModel, removed), "delete")) return;
    this.#goNear(before, row);
    this.say({ kind: "deleted", count: rows.length });
  }

  #goNear(before: readonly OutlineRow[], row: OutlineRow): void {
    const now = this.index();
    const index = before.findIndex(({ key }) => key === row.key);
    const behind = before.slice(index).find(({ key }) => now.has(key));
    const above = before.slice(0, index).findLast(({ key }) => now.has(key));
    const isSibling = behind?.parentKey === row.parentKey;
    const next = isSibling ? behind : (above ?? behind);
    if (next) this.goTo(next.key);
  }

  /** The key of the first new row; null when it was refused. */
  #add(slot: Slot, lines: readonly TitleTree[], gesture: Gesture): string | null {
    const { readModel, execute } = this.model.getState();
    const { kind, parentId, afterId, parentKey } = slot;
    const newIds = newIdsInOrder(readModel);
    const failureTitle = this.#failureTitle;
    const result = addLines(readModel, { kind, parentId, afterId, lines, failureTitle, newIds });
    if (!execute(result, gesture) || !result.ok) return null;
    const made = result.value.flatMap((op) => (op.op === "put" ? [op.id] : []));
    return this.#show(made, parentKey) ?? parentKey;
  }

  /** Opens what stands above new rows; the key of the first of them under the parent, or elsewhere. */
  #show(ids: readonly string[], parentKey: string): string | null {
    this.open([parentKey]);
    const below = this.rows().find(
      (row) => row.parentKey === parentKey && ids.includes(row.id ?? ""),
    );
    if (below) return below.key;
    // A part of the attack's first step, say, which the attack's own step became.
    const [first = ""] = ids;
    const key = keyOfRecord(this.model.getState().readModel, first);
    if (key !== null) this.open(keysAbove(key));
    return key;
  }

  #startDraft(draft: Slot): void {
    if (!this.#mayEdit()) return;
    const { folds } = this.view.getState();
    this.view.setState({ draft, folds: folded(folds, [draft.parentKey], true), said: null });
  }

  #chosenRows(ids: ReadonlySet<string>): RecordRow[] {
    return this.rows().filter((row): row is RecordRow => isRecordRow(row) && ids.has(row.id));
  }

  #mayEdit(): boolean {
    return mayEdit(this.model.getState().role);
  }
}
