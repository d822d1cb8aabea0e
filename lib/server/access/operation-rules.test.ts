import { describe, expect, it } from "vitest";
import { z } from "zod";

import { type Kind, KINDS } from "@/lib/model/record";
import { findForbidden } from "@/lib/server/access/operation-rules";
import { type Role, roleSchema } from "@/lib/sync/role";
import { type Operation, operationSchema } from "@/lib/sync/operations";

const kinds = Object.keys(KINDS) as Kind[];
const ROLES = roleSchema.options;

/** One operation of every name in the union; a new name has no entry here and fails the test below. */
const EXAMPLES: Record<Operation["op"], (kind: Kind) => object> = {
  put: (kind) => ({ op: "put", kind, id: "R1", fields: {} }),
  patch: () => ({ op: "patch", id: "R1", fields: { title: "x" } }),
  delete: () => ({ op: "delete", id: "R1" }),
};
const names = Object.keys(EXAMPLES) as Operation["op"][];

function may(role: Role, op: object, kind: Kind, isOwn: boolean, exists = true): boolean {
  const facts = { kindOf: () => (exists ? kind : undefined), isOwn: () => isOwn };
  return findForbidden(role, [op as Operation], facts) === undefined;
}

/** The whole matrix: who may do what to which kind, and what only to their own. */
function expected(role: Role, kind: Kind, isOwn: boolean): boolean {
  if (role === "edit" || role === "manage") return true;
  return role === "participate" && kind === "comment" && isOwn;
}

describe(findForbidden, () => {
  it("knows every operation that there is", () => {
    const schema = JSON.stringify(z.toJSONSchema(operationSchema, { io: "input" }));

    const known = [...schema.matchAll(/"op":{"type":"string","const":"(\w+)"/g)].map(
      ([, op]) => op,
    );
    expect(new Set(known)).toEqual(new Set(names));
  });

  const cases = ROLES.flatMap((role) =>
    names.flatMap((name) => kinds.map((kind) => [role, name, kind] as const)),
  );

  it.each(cases)("decides whether %s may %s a %s", (role, name, kind) => {
    const op = EXAMPLES[name](kind);

    expect(may(role, op, kind, true)).toBe(expected(role, kind, true));
    expect(may(role, op, kind, false)).toBe(expected(role, kind, false));
  });

  it("lets participants make comments, and change in the same batch what they make", () => {
    const ops = [EXAMPLES.put("comment"), EXAMPLES.patch("comment"), EXAMPLES.delete("comment")];
    const facts = { kindOf: () => undefined, isOwn: () => false };

    expect(findForbidden("participate", ops as Operation[], facts)).toBeUndefined();
  });

  it("does not let a comment be put in the place of another record", () => {
    expect(may("participate", EXAMPLES.put("comment"), "attack", false)).toBe(false);
  });

  it("leaves it to the model to tell writers that a record is not there", () => {
    for (const role of ROLES) {
      expect(may(role, EXAMPLES.delete("attack"), "attack", false, false)).toBe(role !== "view");
    }
  });

  it("finds the one forbidden operation among allowed ones", () => {
    const ops = [
      { op: "put", kind: "comment", id: "K1", fields: { recordId: "A1" } },
      { op: "patch", id: "A1", fields: { title: "x" } },
    ].map((op): Operation => operationSchema.parse(op));
    const facts = {
      kindOf: (id: string): Kind | undefined => (id === "A1" ? "attack" : undefined),
      isOwn: () => false,
    };

    expect(findForbidden("participate", ops, facts)?.id).toBe("A1");
  });
});
