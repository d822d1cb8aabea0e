import { describe, expect, it } from "vitest";

import { anActionContext } from "../testing/action-context";
import { someRecords } from "../testing/records";
import { OutlineController } from "./outline-controller";

describe("the active row", () => {
  const opened = () => {
    const { store } = anActionContext("edit", someRecords());
    const outline = new OutlineController(store, { failureTitle: "It is stolen" });
    outline.goTo("attack/A1");
    outline.keepActive(outline.rows());
    return { store, outline };
  };

  it("is the one above it when somebody deletes it, without taking the focus", () => {
    const { store, outline } = opened();
    const { focus } = outline.view.getState();
    const rows = outline.rows();
    const above = rows[rows.findIndex(({ key }) => key === "attack/A1") - 1];

    store.getState().dispatch([{ op: "delete", id: "A1" }], "delete");
    outline.keepActive(outline.rows());

    expect(outline.activeRow()?.key).toBe(above?.key);
    expect(outline.view.getState()).toMatchObject({ anchorKey: above?.key, focus });
  });

  it("is the one above it also when it goes before its rows are known to be drawn", () => {
    const { store } = anActionContext("edit", someRecords());
    const outline = new OutlineController(store, { failureTitle: "It is stolen" });
    const drawn = outline.rows();
    outline.goTo("attack/A1");
    const above = drawn[drawn.findIndex(({ key }) => key === "attack/A1") - 1];

    store.getState().dispatch([{ op: "delete", id: "A1" }], "delete");
    outline.keepActive(drawn);
    outline.keepActive(outline.rows());

    expect(outline.activeRow()?.key).toBe(above?.key);
  });

  it("is the one that is folded over it", () => {
    const { outline } = opened();
    const parent = outline.activeRow()?.parentKey ?? "";

    outline.fold(parent, false);
    outline.keepActive(outline.rows());

    expect(outline.activeRow()?.key).toBe(parent);
  });

  it("stays where it is while others change other rows", () => {
    const { store, outline } = opened();
    store.getState().dispatch([{ op: "delete", id: "D1" }], "delete");
    outline.keepActive(outline.rows());

    expect(outline.activeRow()?.key).toBe("attack/A1");
  });
});

describe("a step typed inside an attack that has one step with parts", () => {
  const records = someRecords(
    { kind: "attack", id: "A1", title: "Guess it", failureIds: ["F1"], rootStepId: "N1" },
    { kind: "step", id: "N1", title: "Try many", attackId: "A1", gate: "and", childIds: ["N2"] },
    { kind: "step", id: "N2", title: "Find the login", attackId: "A1" },
  );

  it("is shown where it came to stand, and the next one is typed behind it", () => {
    const { store } = anActionContext("edit", records);
    const outline = new OutlineController(store, { failureTitle: "It is stolen" });
    outline.goTo("attack/A1");
    const attack = outline.activeRow();
    if (!attack) throw new Error("the attack is a row");

    outline.draftInside(attack);
    outline.addDraft("Own a list", "behind");

    const row = outline.activeRow();
    expect(row).toMatchObject({ kind: "step", parentKey: "attack/A1/N1", position: 2 });
    expect(store.getState().selectedIds).toEqual(new Set([row?.id]));
    expect(outline.view.getState().draft).toMatchObject({ kind: "step", afterId: row?.id });
  });
});
