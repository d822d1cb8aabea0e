/** What somebody did, by the name under which undo offers to take it back. */
export const GESTURES = [
  "add-asset",
  "add-attack",
  "add-attacker",
  "add-defense",
  "add-failure",
  "add-extras",
  "rename",
  "edit-notes",
  "set-estimate",
  "set-status",
  "set-gate",
  "set-points",
  "tick-condition",
  "connect",
  "disconnect",
  "delete",
  "move",
  "show-card",
  "shelve",
] as const;

export type Gesture = (typeof GESTURES)[number];
