import { describe, expect, it } from "vitest";

import {
  hashSecret,
  isSameHash,
  newHandle,
  newSecret,
  splitToken,
} from "@/lib/server/access/tokens";

describe("secrets", () => {
  it("keeps of a secret only what cannot be turned back", () => {
    // SHA-256 of "abc", FIPS 180-2, appendix B.1.
    expect(hashSecret("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("never come twice", () => {
    expect(new Set(Array.from({ length: 1000 }, newSecret)).size).toBe(1000);
  });

  it("are the same only if every bit is", () => {
    const hash = hashSecret("a");

    expect(isSameHash(hash, hashSecret("a"))).toBe(true);
    expect(isSameHash(hash, hashSecret("b"))).toBe(false);
    expect(isSameHash(hash, hash.slice(2))).toBe(false);
    expect(isSameHash("", "")).toBe(false);
  });
});

describe(splitToken, () => {
  it("takes what a link's address ends with", () => {
    const [handle, secret] = [newHandle(), newSecret()];

    expect(splitToken(`${handle}.${secret}`)).toEqual({ handle, secret });
  });

  it.each([
    "",
    ".",
    "a.b",
    `${newHandle()}.`,
    `.${newSecret()}`,
    `${newHandle()}.${newSecret()}.x`,
    `${newHandle()}.${newSecret()} `,
  ])("does not take %j", (token) => {
    expect(splitToken(token)).toBeNull();
  });
});
