import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ID_PATTERN } from "@/lib/kernel/ids";

import { idsInOrder } from "./ids-in-order";

const none = () => false;
const half = (limit: number) => Math.floor(limit / 2);

describe("ids for rows that are added in an order", () => {
  it("ascend, whatever chance says", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.infiniteStream(fc.nat()),
        (count, chance) => {
          const random = (limit: number) => (chance.next().value ?? 0) % limit;

          const ids = idsInOrder({
            prefix: "A",
            count,
            after: null,
            before: null,
            isTaken: none,
            random,
          });

          expect(ids).toHaveLength(count);
          expect([...ids].sort()).toEqual(ids);
          expect(new Set(ids).size).toBe(count);
          expect(ids.every((id) => ID_PATTERN.test(id) && id.length === 8)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ["A1", "A2"],
    ["A10000000", "A1ZZZZZZ"],
    ["A3K2Q000", "A3M00000"],
  ])("stand between %s and %s", (after, before) => {
    const ids = idsInOrder({ prefix: "A", count: 20, after, before, isTaken: none, random: half });

    expect([after, ...ids, before]).toEqual([after, ...ids, before].sort());
  });

  it.each([
    ["behind the one just added", 25, "after"],
    ["always behind the same row", 9, "before"],
  ] as const)("leave room for more %s", (_, rounds, moving) => {
    const ends = { after: "A1", before: "A2" };
    for (let round = 0; round < rounds; round += 1) {
      const [id = ""] = idsInOrder({ prefix: "A", count: 1, ...ends, isTaken: none, random: half });
      expect([ends.after, id, ends.before]).toEqual([ends.after, id, ends.before].sort());
      ends[moving] = id;
    }
  });

  it("come behind what they follow where there is no room before the next", () => {
    const ids = idsInOrder({
      prefix: "A",
      count: 2,
      after: "A0000001",
      before: "A0000003",
      isTaken: none,
      random: half,
    });

    expect(ids.every((id) => id > "A0000003")).toBe(true);
  });

  it("are never ones that the model has", () => {
    const taken = new Set<string>();
    let next = 0;
    const random = (limit: number) => Math.floor((next++ / 2) % limit);
    for (let round = 0; round < 20; round += 1) {
      const ids = idsInOrder({
        prefix: "A",
        count: 1,
        after: null,
        before: null,
        isTaken: (id) => taken.has(id),
        random,
      });
      for (const id of ids) taken.add(id);
    }
    expect(taken.size).toBe(20);
  });
});
