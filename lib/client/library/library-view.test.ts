import { beforeAll, describe, expect, it } from "vitest";

import type { AttackEntry, LibraryEntry } from "@/lib/catalog/library/library-entry";
import { loadLibrary } from "@/lib/catalog/library/load-library";

import { someModel } from "../testing/records";
import { attackersOf, idInModel, missingFirst, stoppersOf, titlesOf } from "./library-view";

let byKey: ReadonlyMap<string, LibraryEntry> = new Map();

beforeAll(async () => {
  byKey = new Map((await loadLibrary()).map((entry) => [entry.key, entry]));
});

function attack(key: string): AttackEntry {
  const entry = byKey.get(key);
  if (entry?.kind !== "attack") throw new Error(`${key} is no attack of the library`);
  return entry;
}

describe("an attack of the library", () => {
  it("is offered with what stops it, the strongest first", () => {
    const stoppers = stoppersOf(attack("single-sign-on/I2"), byKey);
    const shares = stoppers.map(({ share }) => share ?? 0);

    // The table: SSO.2 stops 85 to 99 % of I2, more than any other.
    expect(stoppers[0]?.entry.key).toBe("single-sign-on/SSO.2");
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  });

  it("is known in a model by its title, whatever the case", () => {
    const entry = attack("single-sign-on/I2");
    const title = entry.title.toUpperCase();
    const model = someModel({ kind: "attack", id: "AX", title });

    expect(idInModel(entry, titlesOf(model))).toBe("AX");
    expect(idInModel(entry, titlesOf(someModel()))).toBeNull();
  });
});

it("names each attacker of the library once", () => {
  const attackers = attackersOf([...byKey.values()]);

  expect(attackers.length).toBeGreaterThan(20);
  expect(new Set(attackers).size).toBe(attackers.length);
});

it("lists what the model lacks before what it has", () => {
  const entries = ["single-sign-on/I2", "single-sign-on/I4", "object-storage/B2"].map(attack);

  const listed = missingFirst(entries, ({ key }) => key === "single-sign-on/I2");

  expect(listed.map(({ key }) => key)).toEqual([
    "single-sign-on/I4",
    "object-storage/B2",
    "single-sign-on/I2",
  ]);
});
