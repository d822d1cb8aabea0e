import { beforeEach, describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";

import type { PresenceChange } from "../live/presence-feed";
import type { FieldHold } from "../people-slice";
import { SharedFields } from "./shared-fields";
import { aPerson, aRoom } from "./testing/a-room";

const TITLE = { id: "A1", field: "title" };
const ANA = aPerson("a", "p2", { name: "Ana", color: 4 });
const ALONE = aRoom({ people: [ANA] });
const ANA_TYPES = aRoom({ people: [ANA], places: { a: { editing: TITLE } } });

let told: PresenceChange[] = [];
let holds: ReadonlyMap<string, FieldHold> = new Map();
let shown = 0;
let takeOver: () => void = () => undefined;

function fieldsIn(room = ALONE) {
  const store = createStore(() => room);
  const fields = new SharedFields(
    { store, tell: (change) => void told.push(change) },
    {
      setHolds: (next) => {
        holds = next;
        shown += 1;
      },
      note: ({ person, isShared }, run) => {
        takeOver = run;
        return ({ id }) => `${id}: ${person.name ?? ""} ${isShared ? "too" : "alone"}`;
      },
    },
  );
  fields.refresh();
  return { fields, store };
}

function noteOf(key: string) {
  return holds.get(key)?.renderNote({ id: "note", isOver: false });
}

beforeEach(() => {
  told = [];
  holds = new Map();
  shown = 0;
});

describe("a field that is free", () => {
  it("is told when somebody enters it, and when they leave it", () => {
    const { fields } = fieldsIn();

    fields.enter(TITLE);
    fields.leave();
    fields.leave();

    expect(told).toEqual([{ editing: TITLE }, { editing: undefined }]);
  });
});

describe("a field in which somebody types", () => {
  it("is held, with their words and colour", () => {
    fieldsIn(ANA_TYPES);

    expect(holds.get("A1 title")).toMatchObject({ color: 4, isLocked: true });
    expect(noteOf("A1 title")).toBe("note: Ana alone");
  });

  it("is not told to be typed in by whoever only comes past it", () => {
    fieldsIn(ANA_TYPES).fields.enter(TITLE);

    expect(told).toEqual([]);
  });

  it("is shared with whoever takes it over, until they leave it", () => {
    const { fields } = fieldsIn(ANA_TYPES);

    takeOver();

    expect(told).toEqual([{ editing: TITLE }]);
    expect(holds.get("A1 title")?.isLocked).toBe(false);
    expect(noteOf("A1 title")).toBe("note: Ana too");
    fields.leave();
    expect(holds.get("A1 title")?.isLocked).toBe(true);
  });

  it("stays taken over while the focus is on its way to it from another field", () => {
    const { fields } = fieldsIn(ANA_TYPES);
    takeOver();

    fields.leave({ id: "A1", field: "notes" });

    expect(holds.get("A1 title")?.isLocked).toBe(false);
  });

  it("stays open for whoever was there first, when another takes it over", () => {
    const { fields, store } = fieldsIn();
    fields.enter(TITLE);

    store.setState(ANA_TYPES);
    fields.refresh();

    expect(holds.get("A1 title")?.isLocked).toBe(false);
  });

  it("is free again when they leave it, and shown once for each change", () => {
    const { fields, store } = fieldsIn(ANA_TYPES);
    fields.refresh();
    expect(shown).toBe(1);

    store.setState(ALONE);
    fields.refresh();

    expect(holds.size).toBe(0);
    expect(shown).toBe(2);
  });
});
