import { beforeAll, describe, expect, it } from "vitest";

import type { LibraryEntry } from "@/lib/catalog/library/library-entry";
import { loadLibrary } from "@/lib/catalog/library/load-library";
import { buildReadModel } from "@/lib/model/read-model";
import { recordSchema } from "@/lib/model/record";

import { countingIds, someModel } from "../testing/records";
import { isTooClose } from "../view/card-size";
import { addFromLibrary } from "./add-from-library";

let library: readonly LibraryEntry[] = [];

beforeAll(async () => {
  library = await loadLibrary();
});

const entriesOf = (...keys: string[]) => library.filter(({ key }) => keys.includes(key));

function added(...keys: string[]) {
  const result = addFromLibrary(someModel(), {
    entries: entriesOf(...keys),
    cardIds: ["S1", "A1"],
    homes: new Map([["A1", { x: 0, y: 0 }]]),
    newId: countingIds(),
  });
  if (!result.ok) throw new Error(result.error.kind);
  const records = result.value.flatMap((op) =>
    op.op === "put" ? [recordSchema.parse({ kind: op.kind, id: op.id, ...op.fields })] : [],
  );
  return buildReadModel([...someModel().byId.values(), ...records]);
}

describe("adding from the library", () => {
  it("gives each new attack and defense a place that no other card has", () => {
    const model = added("single-sign-on/I2", "single-sign-on/SSO.2");
    const places = model.of.position.map(({ x = 0, y = 0 }) => ({ x, y, width: 232, height: 88 }));

    const titles = model.of.position.map(({ recordId }) => model.byId.get(recordId)?.kind);
    expect(titles.sort()).toEqual(["attack", "defense"]);
    const [one, two] = places;
    expect(one && two && isTooClose(one, two, 1)).toBe(false);
    const first = { x: 0, y: 0, width: 232, height: 88 };
    for (const place of places) expect(isTooClose(place, first, 1)).toBe(false);
  });

  it("connects what is added together", () => {
    const model = added("single-sign-on/I2", "single-sign-on/SSO.2");
    const attack = model.of.attack.find(({ id }) => id.startsWith("new-"));
    const defense = model.of.defense.find(({ id }) => id.startsWith("new-"));

    expect(model.of.effect).toContainEqual(
      expect.objectContaining({ defenseId: defense?.id, targetId: attack?.id }),
    );
  });

  it("says so when the model has it all", () => {
    const result = addFromLibrary(someModel(), {
      entries: [],
      cardIds: [],
      homes: new Map(),
      newId: countingIds(),
    });

    expect(result).toEqual({ ok: false, error: { kind: "nothing-to-add" } });
  });
});
