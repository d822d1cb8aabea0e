import { describe, expect, it } from "vitest";

import { isVague } from "./vague-wording";

describe("wording", () => {
  it.each([
    "data",
    "Our data",
    "security",
    "Better security!",
    "all the systems",
    "secrets",
    "Data security",
    "cyber attack",
    "steal the data",
    "hackers",
    "everything",
    "us",
  ])("“%s” could mean anything", (text) => {
    expect(isVague(text)).toBe(true);
  });

  it.each([
    "database password of the web shop",
    "database password",
    "customer database",
    "GitHub deploy key",
    "Log in and copy all customers",
    "Data of our customers in Norway",
    "A second factor for everybody",
    "Schlüssel",
    "顧客データ",
    "42",
    "",
  ])("“%s” names something", (text) => {
    expect(isVague(text)).toBe(false);
  });
});
