import { describe, expect, it } from "vitest";

import { blankModel } from "@/lib/catalog/blank-model";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import type { RecordInput } from "@/lib/model/record";
import { applyBatch } from "@/lib/sync/apply-batch";
import { inverseOf } from "@/lib/sync/inverse";
import type { Operation } from "@/lib/sync/operations";
import { createRecordTable, freshEntries } from "@/lib/sync/record-table";

import { newIdsInOrder } from "../outline/new-ids-in-order";
import type { NewKind } from "../outline/outline-row";
import { parsePastedLines } from "../outline/pasted-lines";
import { someModel } from "../testing/records";
import { addLines } from "./add-lines";
import { movePlace } from "./move-place";
import { moveStep } from "./move-step";
import type { CommandResult } from "./problem";
import { removeRows } from "./remove-rows";
import { rename } from "./rename";
import { setPlaceKind } from "./set-place-kind";

function opsOf(result: CommandResult): Operation[] {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** The model after the operations, which must be ones that the server takes and undo takes back. */
function after(model: ReadModel, result: CommandResult): ReadModel {
  const table = createRecordTable(freshEntries(model.byId.values()));
  const applied = applyBatch(table, opsOf(result), 1);
  if (!applied.ok) throw new Error(applied.error.detail);
  const changed = buildReadModel(table.records());
  const undone = applyBatch(table, inverseOf(applied.value.changes, null), 2);
  expect(undone.ok).toBe(true);
  expect(sortedIds(buildReadModel(table.records()))).toEqual(sortedIds(model));
  return changed;
}

/** Undo keeps what a list holds, and its order only where nothing else happened to it. */
function sortedIds(model: ReadModel): unknown[] {
  return [...model.byId.values()].map((record) =>
    record.kind === "step" ? { ...record, childIds: [...(record.childIds ?? [])].sort() } : record,
  );
}

function pasting(
  model: ReadModel,
  kind: NewKind,
  text: string,
  place: { readonly parentId?: string; readonly afterId?: string } = {},
): CommandResult {
  return addLines(model, {
    kind,
    parentId: place.parentId ?? null,
    afterId: place.afterId ?? null,
    lines: parsePastedLines(text).lines,
    failureTitle: "Obtained and used",
    newIds: newIdsInOrder(model, (limit) => Math.floor(limit / 2)),
  });
}

const titles = (records: readonly { readonly title: string }[]) =>
  records.map(({ title }) => title);

describe("pasting lines", () => {
  it("makes 20 attacks of 20 lines, in their order, that lead to the only failure", () => {
    const lines = Array.from({ length: 20 }, (_, index) => `Attack ${String(20 - index)}`);

    const model = after(someModel(), pasting(someModel(), "attack", lines.join("\n")));

    expect(titles(model.of.attack).slice(2)).toEqual(lines);
    expect(model.of.attack.slice(2).every(({ failureIds }) => failureIds?.[0] === "F1")).toBe(true);
    expect(model.of.position).toEqual([]);
  });

  it("puts them behind the row they were pasted on", () => {
    const model = after(someModel(), pasting(someModel(), "attack", "x\ny", { afterId: "A1" }));

    expect(titles(model.of.attack)).toEqual(["Guess it", "x", "y", "Read it over a shoulder"]);
  });

  it("makes steps of indented lines: one is the root, several are held by one that needs all", () => {
    const text = "Steal it\n  Reach the shelf\n  Carry it out\nFind it\n  Look";

    const model = after(someModel(), pasting(someModel(), "attack", text));

    const [steal, find] = model.of.attack.slice(2);
    const root = model.byId.get(steal?.rootStepId ?? "");
    expect(root).toMatchObject({ kind: "step", title: "Steal it", gate: "and" });
    const parts = root?.kind === "step" ? (root.childIds ?? []) : [];
    expect(parts.map((id) => model.byId.get(id))).toMatchObject([
      { title: "Reach the shelf", attackId: steal?.id },
      { title: "Carry it out", attackId: steal?.id },
    ]);
    expect(model.byId.get(find?.rootStepId ?? "")).toMatchObject({ title: "Look" });
  });

  it("gives an asset its failure, and the catch-all of a blank model something to lead to", () => {
    const blank = buildReadModel(blankModel("Mine"));

    const model = after(blank, pasting(blank, "asset", "Password\nBackups\n  Read\n  Lost"));

    expect(titles(model.of.asset)).toEqual(["Password", "Backups"]);
    expect(titles(model.of.failure)).toEqual(["Obtained and used", "Read", "Lost"]);
    expect(model.of.attack[0]?.failureIds).toEqual([model.of.failure[0]?.id]);
  });

  it("puts places inside places, and keeps attackers and defenses beside each other", () => {
    const places = after(someModel(), pasting(someModel(), "place", "Node\n  Memory"));
    const defenses = after(someModel(), pasting(someModel(), "defense", "Lock\n  Bolt"));

    const [node, memory] = places.of.place;
    expect(memory).toMatchObject({ title: "Memory", parentId: node?.id });
    expect(titles(defenses.of.defense).slice(3)).toEqual(["Lock", "Bolt"]);
    expect(defenses.of.defense.at(-1)?.status).toBe("idea");
  });

  it("refuses titles that are empty or too long, and parents that are gone", () => {
    const line = (title: string) => ({
      ...{ kind: "attack" as const, parentId: null, afterId: null, failureTitle: "f" },
      lines: [{ title, parts: [] }],
      newIds: newIdsInOrder(someModel()),
    });

    expect(addLines(someModel(), line("  "))).toMatchObject({ error: { kind: "empty-title" } });
    expect(addLines(someModel(), line("x".repeat(201)))).toMatchObject({
      error: { kind: "text-too-long" },
    });
    expect(pasting(someModel(), "step", "s", { parentId: "S1" })).toMatchObject({
      error: { kind: "record-is-gone" },
    });
  });
});

const STEPS: readonly RecordInput[] = [
  { kind: "attack", id: "A1", title: "Guess it", rootStepId: "X1", failureIds: ["F1"] },
  { kind: "step", id: "X1", title: "Try", gate: "leaf", attackId: "A1" },
  { kind: "attack", id: "A2", title: "Shoulder", rootStepId: "X2" },
  { kind: "step", id: "X2", title: "Shoulder", gate: "or", childIds: ["X3", "X4", "X5"] },
  { kind: "step", id: "X3", title: "Sit behind", attackId: "A2" },
  { kind: "step", id: "X4", title: "Film", attackId: "A2", gate: "and", childIds: ["X6"] },
  { kind: "step", id: "X5", title: "Ask", attackId: "A2" },
  { kind: "step", id: "X6", title: "Hide a camera", attackId: "A2" },
];
const steps = () => someModel(...STEPS);
const partsOf = (model: ReadModel, id: string) => {
  const step = model.byId.get(id);
  return step?.kind === "step" ? step.childIds : undefined;
};

describe("adding steps", () => {
  it("puts the second step of an attack beside the first, below one that needs both", () => {
    const model = after(steps(), pasting(steps(), "step", "Log in", { parentId: "A1" }));

    const attack = model.byId.get("A1");
    const rootId = attack?.kind === "attack" ? attack.rootStepId : undefined;
    expect(model.byId.get(rootId ?? "")).toMatchObject({ title: "Guess it", gate: "and" });
    expect(partsOf(model, rootId ?? "")?.[0]).toBe("X1");
  });

  it("makes a step with parts of one that had none, so that its parts count", () => {
    const model = after(steps(), pasting(steps(), "step", "By hand", { parentId: "X1" }));

    expect(model.byId.get("X1")).toMatchObject({ gate: "and" });
    expect(partsOf(model, "X1")).toHaveLength(1);
  });

  it("puts it behind the step it was typed behind", () => {
    const place = { parentId: "A2", afterId: "X3" };
    const model = after(steps(), pasting(steps(), "step", "Stand", place));

    const parts = partsOf(model, "X2") ?? [];
    expect(parts.map((id) => model.byId.get(id))).toMatchObject([
      { title: "Sit behind" },
      { title: "Stand" },
      { title: "Film" },
      { title: "Ask" },
    ]);
  });
});

describe("moving a step", () => {
  const move = (id: string, fromId: string, toId: string, afterId: string | null) =>
    after(steps(), moveStep(steps(), { id, fromId, toId, afterId, newRootId: () => "X99" }));

  it("up and down its own list", () => {
    expect(partsOf(move("X5", "A2", "A2", "X3"), "X2")).toEqual(["X3", "X5", "X4"]);
    expect(partsOf(move("X5", "A2", "A2", ""), "X2")).toEqual(["X5", "X3", "X4"]);
    expect(partsOf(move("X3", "A2", "A2", "X4"), "X2")).toEqual(["X4", "X3", "X5"]);
  });

  it("is undone to the order it had", () => {
    const table = createRecordTable(freshEntries(steps().byId.values()));
    const input = { id: "X5", fromId: "A2", toId: "A2", afterId: "", newRootId: () => "X99" };
    const moved = applyBatch(table, opsOf(moveStep(steps(), input)), 1);
    if (!moved.ok) throw new Error(moved.error.code);
    applyBatch(table, inverseOf(moved.value.changes, 1), 2);

    expect(partsOf(buildReadModel(table.records()), "X2")).toEqual(["X3", "X4", "X5"]);
  });

  it("into another one, and out behind it", () => {
    expect(partsOf(move("X3", "A2", "X5", null), "X5")).toEqual(["X3"]);
    const out = move("X6", "X4", "A2", "X4");
    expect(partsOf(out, "X2")).toEqual(["X3", "X4", "X6", "X5"]);
    expect(out.byId.get("X4")).toMatchObject({ gate: undefined, childIds: undefined });
  });

  it("to another attack, where it is at home from then on", () => {
    const model = move("X3", "A2", "A1", null);

    expect(partsOf(model, "X99")).toEqual(["X1", "X3"]);
    expect(model.byId.get("X3")).toMatchObject({ attackId: "A1" });
  });
});

describe("removing rows", () => {
  const remove = (id: string, parentId: string | null, ...records: readonly RecordInput[]) => {
    const model = someModel(...STEPS, ...records);
    return after(model, removeRows(model, [{ id, parentId }]));
  };

  it("takes along what is below a step", () => {
    const model = remove("X4", "A2");

    expect([model.byId.has("X4"), model.byId.has("X6")]).toEqual([false, false]);
    expect(partsOf(model, "X2")).toEqual(["X3", "X5"]);
  });

  it("leaves a step where else it is used", () => {
    const shared: RecordInput = {
      ...(STEPS[1] as RecordInput & { kind: "step" }),
      childIds: ["X6"],
    };
    const model = remove("X6", "X4", shared);

    expect([partsOf(model, "X4"), partsOf(model, "X1")]).toEqual([undefined, ["X6"]]);
  });

  it("takes a root along that only held the steps together", () => {
    const model = steps();
    const rows = ["X3", "X4", "X5"].map((id) => ({ id, parentId: "A2" }));

    const left = after(model, removeRows(model, rows));

    expect(left.of.step.map(({ id }) => id)).toEqual(["X1"]);
  });

  it("takes inner places along", () => {
    const places: RecordInput[] = [
      { kind: "place", id: "L1", title: "Node" },
      { kind: "place", id: "L2", title: "Memory", parentId: "L1" },
    ];

    expect(remove("L1", null, ...places).of.place).toEqual([]);
  });

  it("refuses what somebody has deleted", () => {
    expect(removeRows(steps(), [{ id: "A9", parentId: null }])).toMatchObject({
      error: { kind: "record-is-gone" },
    });
  });
});

describe("places", () => {
  const PLACES: readonly RecordInput[] = [
    { kind: "place", id: "L1", title: "Node" },
    { kind: "place", id: "L2", title: "Memory" },
  ];
  const model = () => someModel(...PLACES);

  it("go into each other and out again", () => {
    const inside = after(model(), movePlace(model(), { id: "L2", parentId: "L1" }));
    const outside = after(inside, movePlace(inside, { id: "L2", parentId: null }));

    expect(inside.byId.get("L2")).toMatchObject({ parentId: "L1" });
    expect(outside.byId.get("L2")).not.toHaveProperty("parentId", "L1");
  });

  it("say what they are", () => {
    const said = after(model(), setPlaceKind(model(), { id: "L2", placeKind: "memory" }));

    expect(said.byId.get("L2")).toMatchObject({ placeKind: "memory" });
  });
});

describe("renaming an attack", () => {
  it("renames the step that only holds its steps together, and no other root", () => {
    expect(opsOf(rename(steps(), { id: "A2", title: "Watch" })).map(({ id }) => id)).toEqual([
      "A2",
      "X2",
    ]);
    expect(opsOf(rename(steps(), { id: "A1", title: "Try it" }))).toHaveLength(1);
  });
});
