import { createStore, type StoreApi } from "zustand/vanilla";

import type { ReadModel } from "@/lib/model/read-model";

import type { ModelStore } from "../model-store";
import { isRecordRow, type OutlineRow } from "./outline-row";
import { type Folds, keyOfRecord, keysAbove, outlineRows } from "./outline-rows";
import { folded, OPENING_VIEW, type OutlineView, type Said } from "./outline-view";
import { type RowField, rowFields } from "./row-fields";
import { indexRows, type RowIndex } from "./slot";

/** Where one is in the outline and what is open there; it changes nothing in the model. */
export class OutlineWalk {
  readonly view: StoreApi<OutlineView>;
  protected readonly model: ModelStore;
  #count = 0;
  #made: Made | null = null;
  /** The rows as they were drawn when the active one was last seen to be among them. */
  #walked: readonly OutlineRow[] = [];

  constructor(model: ModelStore) {
    this.model = model;
    this.view = createStore<OutlineView>(() => OPENING_VIEW);
  }

  /** The lines as they are now, made once for the same model and folds. */
  rows(): readonly OutlineRow[] {
    return this.rowsOf(this.model.getState().readModel, this.view.getState().folds);
  }

  rowsOf(model: ReadModel, folds: Folds): readonly OutlineRow[] {
    if (this.#made?.model !== model || this.#made.folds !== folds) {
      this.#made = { model, folds, rows: outlineRows(model, folds) };
    }
    return this.#made.rows;
  }

  /** The row that has the focus, or gets it with the next Tab. */
  activeRow(): OutlineRow | undefined {
    return this.index().get(this.view.getState().activeKey);
  }

  /** Makes a row the active and only selected one; with `extend`, selects all from the anchor. */
  goTo(key: string, { field = null, extend = false }: GoOptions = {}): void {
    const anchorKey = extend ? this.view.getState().anchorKey : key;
    this.view.setState({ activeKey: key, anchorKey, ...this.wish(key, field) });
    this.selectBetween(anchorKey, key);
  }

  goBy(steps: number, { extend = false }: { readonly extend?: boolean } = {}): void {
    const rows = this.rows();
    const index = rows.findIndex(({ key }) => key === this.view.getState().activeKey);
    const next = rows[Math.min(rows.length - 1, Math.max(0, index + steps))];
    if (next) this.goTo(next.key, { extend });
  }

  /** To the same field of the next row above or below that has it. */
  goAlong(key: string, field: RowField, direction: "up" | "down"): void {
    const rows = this.rows();
    const index = rows.findIndex((row) => row.key === key);
    const ahead = direction === "up" ? rows.slice(0, index).reverse() : rows.slice(index + 1);
    const { readModel } = this.model.getState();
    const next = ahead.find((row) => isRecordRow(row) && rowFields(readModel, row)[field]);
    this.goTo(next?.key ?? key, { field });
  }

  fold(key: string, isOpen: boolean): void {
    const { folds } = this.view.getState();
    this.view.setState({ folds: folded(folds, [key], isOpen) });
  }

  /**
   * Opens what stands above a record that was selected elsewhere, and makes its row active; if loud,
   * it takes the focus too.
   */
  reveal(id: string, { isLoud = false }: { readonly isLoud?: boolean } = {}): void {
    const active = this.index().get(this.view.getState().activeKey);
    const isThere = active?.id === id;
    if (isThere && !isLoud) return;
    const key = isThere ? active.key : keyOfRecord(this.model.getState().readModel, id);
    if (key === null) return;
    const { folds } = this.view.getState();
    this.view.setState({
      folds: folded(folds, keysAbove(key), true),
      activeKey: key,
      anchorKey: key,
      ...this.wish(key, null, isLoud),
    });
  }

  /**
   * These rows are drawn now, others than before. Where the active one is gone, deleted by somebody
   * else or folded away, the one above it takes its place, so that the Tab key still leads into the
   * tree. It takes no focus: the next key was meant for the row that is gone.
   */
  keepActive(rows: readonly OutlineRow[]): void {
    const keys = new Set(rows.map(({ key }) => key));
    const { activeKey } = this.view.getState();
    if (!keys.has(activeKey)) {
      const index = this.#walked.findIndex(({ key }) => key === activeKey);
      const above = this.#walked.slice(0, Math.max(0, index)).findLast(({ key }) => keys.has(key));
      const key = above?.key ?? OPENING_VIEW.activeKey;
      this.view.setState({ activeKey: key, anchorKey: key });
    }
    this.#walked = rows;
  }

  protected open(keys: readonly string[]): void {
    this.view.setState(({ folds }) => ({ folds: folded(folds, keys, true) }));
  }

  protected selectBetween(anchorKey: string, activeKey: string): void {
    const rows = this.rows();
    const ends = [anchorKey, activeKey].map((key) => rows.findIndex((row) => row.key === key));
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    const ids = rows.slice(from, to + 1).flatMap((row) => (isRecordRow(row) ? [row.id] : []));
    this.model.getState().select(ids);
  }

  protected index(): RowIndex {
    return indexRows(this.rows());
  }

  protected wish(key: string, field: RowField | null, isLoud = true): Pick<OutlineView, "focus"> {
    this.#count += 1;
    return { focus: { key, field, isLoud, n: this.#count } };
  }

  protected say(what: Said): void {
    this.#count += 1;
    this.view.setState({ said: { n: this.#count, what } });
  }
}

type Made = {
  readonly model: ReadModel;
  readonly folds: Folds;
  readonly rows: readonly OutlineRow[];
};

type GoOptions = { readonly field?: RowField | null; readonly extend?: boolean };
