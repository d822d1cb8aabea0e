import { beforeAll, describe, expect, it } from "vitest";

import { recordSchema } from "@/lib/model/record";

import { buildLibrary } from "./build-library";
import { foldText } from "./fold-text";
import type { LibraryEntry } from "./library-entry";
import { loadLibrary } from "./load-library";
import { searchLibrary } from "./search-library";

let library: readonly LibraryEntry[] = [];

beforeAll(async () => {
  library = await loadLibrary();
});

const anAttack = (title: string) => recordSchema.parse({ kind: "attack", id: "A1", title });

const keysOf = (entries: readonly LibraryEntry[]) => entries.map((entry) => entry.key);

describe("the library", () => {
  it("has every attack but the unknown ones and every defense that acts on one", () => {
    // Attacks: 5 - 1 + 3 of Kubernetes Secrets and 58 of the eight tables.
    // Defenses: 32 + 12 of Kubernetes Secrets (not plain Secrets, which stop nothing) and 90.
    expect(library.filter((entry) => entry.kind === "attack")).toHaveLength(7 + 58);
    expect(library.filter((entry) => entry.kind === "defense")).toHaveLength(44 + 90);
  });

  it("names each entry once, by key and by title", () => {
    expect(new Set(keysOf(library)).size).toBe(library.length);
    const titles = library.map((entry) => `${entry.kind} ${foldText(entry.title)}`);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it("asks of each entry whether it could happen here, and gives its numbers a basis", () => {
    for (const entry of library) {
      expect(entry.question, entry.key).toMatch(/\?$/);
      expect(entry.notes, entry.key).not.toBe("");
      expect(entry.attackerTitles.length, entry.key).toBeGreaterThan(0);
      if (entry.kind === "attack") {
        expect(entry.record.ratePerYear?.basis).toMatch(/a starting point/i);
      } else {
        expect(entry.record.effortDays?.basis).toMatch(/a starting point/i);
      }
      for (const { record } of entry.effects) {
        expect(record.share?.basis).toMatch(/a starting point/i);
      }
    }
  });

  it("asks the question that the template's author wrote, of a defense that of its main attack", () => {
    const passkeys = library.find((entry) => entry.key === "single-sign-on/SSO.2");
    const spray = library.find((entry) => entry.key === "single-sign-on/I2");
    // The table: SSO.2 stops 85 to 99 % of I2, more than of any other.
    expect(passkeys).toMatchObject({ question: spray?.question, mainAttackTitle: spray?.title });
    expect(spray?.question).toMatch(/password alone/);
  });

  it("makes a plain question of the title where the author wrote none", () => {
    const [entry] = buildLibrary([
      {
        templateId: "t",
        templateTitle: "T",
        records: [anAttack("Flood")],
      },
    ]);
    expect(entry?.question).toBe("Could this happen to us: Flood?");
  });

  it("is built alike each time", async () => {
    expect(await loadLibrary()).toEqual(library);
  });
});

describe("searching the library", () => {
  it("gives everything in its order when nothing is asked", () => {
    expect(searchLibrary(library, {})).toEqual(library);
    expect(searchLibrary(library, { words: "  ", techniqueId: "", attacker: " " })).toEqual(
      library,
    );
  });

  it("puts what the title begins a word with before what is found elsewhere", () => {
    const found = searchLibrary(library, { words: "laptop" });
    expect(found[0]?.title).toMatch(/\blaptop/i);
    expect(keysOf(found)).toContain("laptop-fleet/LAPTOP.1");
    const firstWithout = found.findIndex((entry) => !/laptop/i.test(entry.title));
    expect(found.slice(firstWithout).filter((entry) => /\blaptop/i.test(entry.title))).toEqual([]);
  });

  it("wants every word, in any order, whatever the case and the accents", () => {
    const found = keysOf(searchLibrary(library, { words: "RESTORE test" }));
    expect(found[0]).toBe("ransomware-backups/RANSOM.4");
    expect(keysOf(searchLibrary(library, { words: "tést  réstore" }))).toEqual(found);
    expect(searchLibrary(library, { words: "restore zebra" })).toEqual([]);
  });

  it("finds accented titles by plain words", () => {
    const entries = buildLibrary([
      {
        templateId: "t",
        templateTitle: "T",
        records: [anAttack("Überfall im Café")],
      },
    ]);
    expect(searchLibrary(entries, { words: "uberfall CAFE" })).toHaveLength(1);
  });

  it("finds a technique with its parts, by its beginning and in any case", () => {
    const keys = keysOf(searchLibrary(library, { techniqueId: "t1552" }));
    // T1552.001 and T1552.005 in the tables of pipelines, web apps and storage.
    expect(keys).toEqual(
      expect.arrayContaining(["ci-cd-pipeline/C4", "web-app-database/W6", "object-storage/B2"]),
    );
    expect(keys).not.toContain("web-app-database/W7");
    expect(keysOf(searchLibrary(library, { techniqueId: "T1552.005" }))).not.toContain(
      "ci-cd-pipeline/C4",
    );
    expect(searchLibrary(library, { words: "AML.T0051.001" })[0]?.key).toBe("llm-agent/M1");
  });

  it("finds what an attacker does and what helps against it", () => {
    const found = searchLibrary(library, { attacker: "help desk" });
    expect(keysOf(found)).toEqual(
      expect.arrayContaining(["single-sign-on/I4", "single-sign-on/SSO.6"]),
    );
    for (const entry of found) expect(entry.attackerTitles.join()).toMatch(/help desk/i);
  });

  it("narrows with each thing that is asked", () => {
    const both = searchLibrary(library, { words: "session", techniqueId: "T1539" });
    expect(both.length).toBeGreaterThan(0);
    const byWords = new Set(keysOf(searchLibrary(library, { words: "session" })));
    const byTechnique = new Set(keysOf(searchLibrary(library, { techniqueId: "T1539" })));
    for (const { key } of both) expect(byWords.has(key) && byTechnique.has(key)).toBe(true);
    expect(both.length).toBeLessThan(byWords.size);
  });

  it("takes signs of patterns for plain text", () => {
    expect(searchLibrary(library, { words: ".*" })).toEqual([]);
    const pipelines = searchLibrary(library, { words: "ci/cd" });
    expect(new Set(pipelines.map((entry) => entry.templateId))).toContain("ci-cd-pipeline");
  });
});
