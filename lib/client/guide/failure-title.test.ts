import { describe, expect, it } from "vitest";

import { failureTitle, readUse } from "./failure-title";

const beginning = "Obtained and used to";

describe("the title of a failure", () => {
  it("has both halves, obtained and used, and gives the second back", () => {
    const title = failureTitle("to copy all customers", beginning);

    expect(title).toBe("Obtained and used to copy all customers");
    expect(readUse(title, beginning)).toBe("copy all customers");
  });

  it("stays as it is where somebody says both halves", () => {
    expect(failureTitle("Stolen and used at our bank", beginning)).toBe(
      "Stolen and used at our bank",
    );
    expect(readUse("Stolen and used at our bank", beginning)).toBe("Stolen and used at our bank");
  });
});
