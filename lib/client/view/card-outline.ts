import type { CardKind } from "../commands/problem";
import type { Size } from "./card-size";

/** Corner of an ordinary card. */
const RADIUS = 8;
/** How much is cut off an attack's corners. */
const CUT = 12;
/** The battlement in the upper edge of a defense. */
const NOTCH = { half: 16, depth: 6 };
const SHIELD_RADIUS = 28;
const BAR = 4;

export type CardOutline = {
  readonly outer: string;
  /** The second border of an asset. */
  readonly inner: string | null;
  /** The bar at the left edge, in the colour of the role. */
  readonly bar: string;
};

/**
 * The silhouette of a card as SVG paths, so that the four roles differ without colour: asset a
 * rounded rectangle with a double border, attacker a pill, attack with cut corners, defense a
 * shield with a notch.
 */
export function cardOutline(kind: CardKind | "step", { width, height }: Size): CardOutline {
  switch (kind) {
    case "asset":
      return {
        outer: rounded(0, 0, width, height, RADIUS + 4),
        inner: rounded(4, 4, width - 8, height - 8, RADIUS),
        bar: leftBar(height, RADIUS + 4),
      };
    case "attacker":
      return { outer: rounded(0, 0, width, height, height / 2), inner: null, bar: pillBar(height) };
    case "attack":
      return {
        outer: `M${n(CUT)} 0H${n(width - CUT)}L${n(width)} ${n(CUT)}V${n(height - CUT)}L${n(width - CUT)} ${n(height)}H${n(CUT)}L0 ${n(height - CUT)}V${n(CUT)}Z`,
        inner: null,
        bar: `M0 ${n(CUT)}L${n(BAR)} ${n(CUT - BAR)}V${n(height - CUT + BAR)}L0 ${n(height - CUT)}Z`,
      };
    case "defense":
      return { outer: shield(width, height), inner: null, bar: shieldBar(height) };
    case "step":
      return {
        outer: rounded(0, 0, width, height, RADIUS),
        inner: null,
        bar: leftBar(height, RADIUS),
      };
  }
}

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const arc = (dx: number, dy: number) => `a${n(radius)} ${n(radius)} 0 0 1 ${n(dx)} ${n(dy)}`;
  const across = width - 2 * radius;
  const down = height - 2 * radius;
  return `M${n(x + radius)} ${n(y)}h${n(across)}${arc(radius, radius)}v${n(down)}${arc(-radius, radius)}h${n(-across)}${arc(-radius, -radius)}v${n(-down)}${arc(radius, -radius)}Z`;
}

function leftBar(height: number, radius: number): string {
  const edge = radius - Math.sqrt(radius ** 2 - (radius - BAR) ** 2);
  return `M${n(BAR)} ${n(edge)}V${n(height - edge)}A${n(radius)} ${n(radius)} 0 0 1 0 ${n(height - radius)}V${n(radius)}A${n(radius)} ${n(radius)} 0 0 1 ${n(BAR)} ${n(edge)}Z`;
}

function pillBar(height: number): string {
  const radius = height / 2;
  const inner = radius - BAR;
  return `M${n(radius)} 0A${n(radius)} ${n(radius)} 0 0 0 ${n(radius)} ${n(height)}V${n(height - BAR)}A${n(inner)} ${n(inner)} 0 0 1 ${n(radius)} ${n(BAR)}Z`;
}

function shield(width: number, height: number): string {
  const middle = width / 2;
  const { half, depth } = NOTCH;
  const r = n(RADIUS);
  const s = n(SHIELD_RADIUS);
  return [
    `M${r} 0H${n(middle - half)}v${n(depth)}h${n(2 * half)}v${n(-depth)}H${n(width - RADIUS)}`,
    `a${r} ${r} 0 0 1 ${r} ${r}V${n(height - SHIELD_RADIUS)}`,
    `a${s} ${s} 0 0 1 -${s} ${s}H${s}a${s} ${s} 0 0 1 -${s} -${s}V${r}a${r} ${r} 0 0 1 ${r} -${r}Z`,
  ].join("");
}

function shieldBar(height: number): string {
  const top = RADIUS - Math.sqrt(RADIUS ** 2 - (RADIUS - BAR) ** 2);
  const foot = SHIELD_RADIUS - Math.sqrt(SHIELD_RADIUS ** 2 - (SHIELD_RADIUS - BAR) ** 2);
  return `M${n(BAR)} ${n(top)}V${n(height - foot)}A${n(SHIELD_RADIUS)} ${n(SHIELD_RADIUS)} 0 0 1 0 ${n(height - SHIELD_RADIUS)}V${n(RADIUS)}A${n(RADIUS)} ${n(RADIUS)} 0 0 1 ${n(BAR)} ${n(top)}Z`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
