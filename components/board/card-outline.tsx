import { cx } from "@/components/ui/cx";
import type { CardKind } from "@/lib/client/commands/problem";
import { cardOutline } from "@/lib/client/view/card-outline";
import { cardSize } from "@/lib/client/view/card-size";

const FILLS: Record<CardKind, string> = {
  asset: "fill-role-asset",
  attacker: "fill-role-attacker",
  attack: "fill-role-attack",
  defense: "fill-role-defense",
};

/** The silhouette of a kind of card with the bar in its colour. */
export function CardOutline({
  kind,
  selected,
}: {
  readonly kind: CardKind;
  readonly selected: boolean;
}) {
  const size = cardSize(kind);
  const { outer, inner, bar } = cardOutline(kind, size);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      className="absolute inset-0 size-full overflow-visible"
    >
      {selected && <path d={outer} className="fill-none stroke-page" strokeWidth="7" />}
      <path
        d={outer}
        strokeWidth={selected ? 2 : 1}
        className={cx("fill-surface", selected ? "stroke-ring" : "stroke-line-strong/60")}
      />
      {inner !== null && (
        <path d={inner} strokeWidth="1" className="fill-none stroke-line-strong/60" />
      )}
      <path d={bar} className={FILLS[kind]} />
    </svg>
  );
}
