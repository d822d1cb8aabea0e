import { describe, expect, it } from "vitest";

import { listKey } from "./list-keys";

const press = (key: string, more: Partial<Parameters<typeof listKey>[0]> = {}) =>
  listKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });

describe(listKey, () => {
  it("moves a row with Alt and an arrow only", () => {
    expect(press("ArrowUp", { altKey: true })).toBe("up");
    expect(press("ArrowDown", { altKey: true })).toBe("down");
    expect(press("ArrowDown")).toBeNull();
    expect(press("ArrowUp", { altKey: true, ctrlKey: true })).toBeNull();
  });

  it("opens with Enter", () => {
    expect(press("Enter")).toBe("open");
  });

  it("edits with E, and leaves what the browser does with E alone", () => {
    expect(press("e")).toBe("edit");
    expect(press("e", { ctrlKey: true })).toBeNull();
    expect(press("e", { altKey: true })).toBeNull();
  });
});
