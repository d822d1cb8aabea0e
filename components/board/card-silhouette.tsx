import { cx } from "@/components/ui/cx";
import type { CardKind } from "@/lib/client/commands/problem";

/** Near enough to the outline of each kind, from far; one element, where the outline takes five. */
const SHAPES: Record<CardKind, string> = {
  asset: "rounded-lg border-4 border-double border-l-8 border-l-role-asset",
  attacker: "rounded-full border border-l-8 border-l-role-attacker",
  attack: "border border-l-8 border-l-role-attack",
  defense: "rounded-b-3xl border border-l-8 border-l-role-defense",
};

/** A card that is too far away to be read. */
export function CardSilhouette({ kind }: { readonly kind: CardKind }) {
  return <div className={cx("size-full border-line-strong bg-surface", SHAPES[kind])} />;
}
