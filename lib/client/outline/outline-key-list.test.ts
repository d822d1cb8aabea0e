import { expect, it } from "vitest";

import { rowIntent } from "./outline-keys";
import { OUTLINE_KEYS } from "./outline-key-list";

/** Tab belongs to the browser, and copying and pasting are events of their own. */
const NOT_KEYS_OF_A_ROW = new Set(["fields", "copy", "paste"]);

it("lists only keys that a row of the outline answers to", () => {
  const row = { childCount: 2, isOpen: false };

  for (const { id, keys } of OUTLINE_KEYS.filter((entry) => !NOT_KEYS_OF_A_ROW.has(entry.id))) {
    for (const { key, mod, shift, alt } of keys) {
      const press = {
        key,
        ctrlKey: mod ?? false,
        metaKey: false,
        shiftKey: shift ?? false,
        altKey: alt ?? false,
      };
      expect(rowIntent(press, row), `${id}: ${key}`).not.toBeNull();
    }
  }
});
