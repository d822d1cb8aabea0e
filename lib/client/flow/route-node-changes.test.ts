import { expect, it } from "vitest";

import { routeNodeChanges } from "./route-node-changes";

it("takes positions as shown, whether they come from a drag or from arrow keys", () => {
  const { positions, selectedIds } = routeNodeChanges(
    [
      { type: "position", id: "A1", position: { x: 1, y: 2 }, dragging: true },
      { type: "position", id: "A2", position: { x: 3, y: 4 }, dragging: false },
      { type: "position", id: "A3", dragging: false },
    ],
    new Set(["A1"]),
  );

  expect([...positions]).toEqual([
    ["A1", { x: 1, y: 2 }],
    ["A2", { x: 3, y: 4 }],
  ]);
  expect(selectedIds).toBeNull();
});

it("adds to and takes from the selection", () => {
  const { selectedIds } = routeNodeChanges(
    [
      { type: "select", id: "A1", selected: false },
      { type: "select", id: "A2", selected: true },
    ],
    new Set(["A1", "E1"]),
  );

  expect([...(selectedIds ?? [])]).toEqual(["E1", "A2"]);
});

it("leaves removals and measurements to others", () => {
  const routed = routeNodeChanges(
    [
      { type: "remove", id: "A1" },
      { type: "dimensions", id: "A1", dimensions: { width: 1, height: 1 } },
    ],
    new Set(["A1"]),
  );

  expect(routed).toEqual({ positions: new Map(), selectedIds: null });
});
