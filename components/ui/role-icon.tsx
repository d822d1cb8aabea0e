import { cx } from "./cx";

export type CardRole = "asset" | "attacker" | "attack" | "defense";

const COLOURS: Record<CardRole, string> = {
  asset: "text-role-asset",
  attacker: "text-role-attacker",
  attack: "text-role-attack",
  defense: "text-role-defense",
};

/** Outlines that tell the four roles apart without colour, in a box of 20 by 20. */
const OUTLINES: Record<CardRole, string> = {
  asset:
    "M5 2.5h10A2.5 2.5 0 0 1 17.5 5v10a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 15V5A2.5 2.5 0 0 1 5 2.5Z",
  attacker: "M6.5 5.5h7a4.5 4.5 0 0 1 0 9h-7a4.5 4.5 0 0 1 0-9Z",
  attack: "M6.5 2.5h7l4 4v7l-4 4h-7l-4-4v-7Z",
  defense: "M3 4h4.5v3h5V4H17v6.5c0 3.3-2.9 5.6-7 7-4.1-1.4-7-3.7-7-7Z",
};

/** The mark inside an outline: a double border, a head, a strike; the notched shield needs none. */
const MARKS: Record<CardRole, string> = {
  asset: "M6.5 6.5h7v7h-7Z",
  attacker: "M10 8.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z",
  attack: "m7.5 7.5 5 5m0-5-5 5",
  defense: "",
};

/** The silhouette of a role; beside a title it says nothing new, so it is hidden from readers. */
export function RoleIcon({
  of: role,
  className,
}: {
  readonly of: CardRole;
  readonly className?: string;
}) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
      className={cx("size-5 shrink-0", COLOURS[role], className)}
    >
      <path d={OUTLINES[role]} />
      <path d={MARKS[role]} />
    </svg>
  );
}
