import { describe, expect, it } from "vitest";

import { planFlight } from "../flight";
import { aRanking } from "../testing/rankings";
import { someModel } from "../testing/records";
import { toHaystack } from "./match-words";
import { type ActionChoice, actionKey, findSections, paletteSections } from "./sections";

const MODEL = someModel(
  {
    kind: "step",
    id: "A1.1",
    title: "Buy a list of passwords",
    attackId: "A1",
    techniqueRefs: ["T1589"],
  },
  { kind: "place", id: "P1", title: "Password manager" },
  { kind: "place", id: "P2", title: "Out" },
);

const anAction = (
  id: ActionChoice["id"],
  group: ActionChoice["group"],
  label: string,
  blocked: string | null = null,
): ActionChoice => ({
  kind: "action",
  key: actionKey(id),
  id,
  group,
  label,
  shortcut: undefined,
  blocked,
  hay: toHaystack(label),
});

const ACTIONS = [
  anAction("go-outline", "go", "Go to the outline"),
  anAction("undo", "edit", "Undo", "Nothing to undo"),
  anAction("redo", "edit", "Redo"),
];

const sections = (text: string, recent: string[] = []) =>
  paletteSections({
    text,
    model: MODEL,
    actions: ACTIONS,
    recent,
    library: [],
    libraryHay: () => toHaystack(""),
  }).map(({ id, choices }) => [id, ...choices.map(({ key }) => key)]);

const found = (text: string, recent: string[] = []) =>
  findSections({ text, model: MODEL, actions: ACTIONS, recent }).flatMap(({ choices }) =>
    choices.map(({ key }) => key),
  );

describe("the palette", () => {
  it("lists without words what was used last, then every other action by group", () => {
    expect(sections("", ["record D2", "action redo"])).toEqual([
      ["recent", "record D2", "action redo"],
      ["go", "action go-outline"],
      ["edit", "action undo"],
    ]);
  });

  it("forgets what was deleted since", () => {
    expect(sections("", ["record GONE"])[0]).toEqual(["go", "action go-outline"]);
  });

  it("shows a blocked action with its reason rather than hiding it", () => {
    const [first] = paletteSections({
      text: "und",
      model: MODEL,
      actions: ACTIONS,
      recent: [],
      library: [],
      libraryHay: () => toHaystack(""),
    });

    expect(first?.choices[0]).toMatchObject({ id: "undo", blocked: "Nothing to undo" });
  });

  it("puts the group of the best match first", () => {
    expect(sections("outline")[0]).toEqual(["go", "action go-outline"]);
    expect(sections("curtains")).toEqual([["records", "record D3"]]);
    expect(sections("out").map(([id]) => id)).toEqual(["records", "go"]);
  });
});

describe("the search of a model", () => {
  it("finds frames, which fly to the board from every screen", () => {
    const model = someModel({ kind: "frame", id: "B1", title: "Front door", memberIds: ["A1"] });
    const [first] = findSections({ text: "front", model, actions: ACTIONS, recent: [] });

    expect(first?.choices).toMatchObject([{ found: { id: "B1", kind: "frame", of: null } }]);
    for (const open of ["board", "outline", "worklist"] as const) {
      expect(planFlight(model, aRanking(), "B1", open)).toEqual({ screen: "board", id: "B1" });
    }
  });

  it("finds records by title, id and technique", () => {
    expect(found("shoulder")).toEqual(["record A2"]);
    expect(found("d2")).toContain("record D2");
    expect(found("t1589")).toEqual(["record A1.1"]);
  });

  it("lists an effect after the defense and the attack that it joins", () => {
    expect(found("long passwords")).toEqual(["record D1", "record E1"]);
    expect(found("guess")).toEqual(["record A1", "record E1", "record E2"]);
    expect(found("passwords")).toEqual(["record D1", "record A1.1", "record E1"]);
  });

  it("begins without words with what was looked at last, and lists nothing twice", () => {
    const all = found("", ["record D3", "action redo"]);

    expect(all[0]).toBe("record D3");
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain("action redo");
  });
});
