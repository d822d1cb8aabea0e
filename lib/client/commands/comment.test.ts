import { describe, expect, it } from "vitest";

import { countingIds, someModel } from "../testing/records";
import { addComment, resolveComment } from "./comment";

const asked = { kind: "comment", id: "K1", recordId: "A1", text: "Really?" } as const;

describe("a comment", () => {
  it("is a record of its own about another one, without blanks around it", () => {
    const input = { recordId: "D1", text: "  Who does it?\n", newId: countingIds() };

    expect(addComment(someModel(), input)).toMatchObject({
      ok: true,
      value: [
        {
          op: "put",
          kind: "comment",
          id: "new-comment-1",
          fields: { recordId: "D1", text: "Who does it?" },
        },
      ],
    });
  });

  it("needs words, and something that it is about", () => {
    const newId = countingIds();

    expect(addComment(someModel(), { recordId: "D1", text: " \n", newId })).toMatchObject({
      error: { kind: "empty-comment" },
    });
    expect(addComment(someModel(), { recordId: "D9", text: "?", newId })).toMatchObject({
      error: { kind: "record-is-gone" },
    });
  });

  it("is resolved and opened again, which is nothing to do twice", () => {
    const open = someModel(asked);
    const resolved = someModel({ ...asked, resolved: true });

    expect(resolveComment(open, { id: "K1", resolved: true })).toMatchObject({
      value: [{ op: "patch", id: "K1", fields: { resolved: true } }],
    });
    expect(resolveComment(resolved, { id: "K1", resolved: false })).toMatchObject({
      value: [{ op: "patch", id: "K1", fields: { resolved: null } }],
    });
    expect(resolveComment(open, { id: "K1", resolved: false })).toMatchObject({ value: [] });
    expect(resolveComment(open, { id: "A1", resolved: true })).toMatchObject({
      error: { kind: "record-is-gone" },
    });
  });
});
