import { describe, expect, it } from "vitest";

import { ID_PATTERN, ID_RANDOM_BYTES, newId } from "./ids";

describe(newId, () => {
  it("is the kind's letter and seven characters that nobody misreads", () => {
    const id = newId("D", Uint8Array.from([0, 1, 10, 18, 20, 27, 31]));

    expect(id).toBe("D01AJMVZ");
  });

  it("is an id for whatever bytes the generator gives", () => {
    for (let byte = 0; byte < 256; byte += 1) {
      expect(newId("A", new Uint8Array(ID_RANDOM_BYTES).fill(byte))).toMatch(ID_PATTERN);
    }
  });
});
