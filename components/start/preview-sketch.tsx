import type { PreviewedAttack, TemplatePreview } from "@/lib/catalog/template-preview";

const MIDDLE = 68;
const PITCH = 13;
const ATTACKS_MAX = 9;
const ATTACK = { x: 12, width: 52, height: 9 };
const TITLE = { least: 12, most: 36, perCharacter: 0.6 };
const SHIELDS_MAX = 9;
const SHIELD = { first: 78, step: 9 };
const HERO = { x: 232, y: 42, width: 76, height: 52 };
const THINNEST = 1;
const THICKEST = 4.5;

/** A template as a small board: its attacks, commonest on top, what stops each, and the asset. */
export function PreviewSketch({ preview }: { readonly preview: TemplatePreview }) {
  const attacks = preview.attacks.slice(0, ATTACKS_MAX);
  const commonest = Math.max(...attacks.map((attack) => attack.ratePerYear ?? 0));
  return (
    <svg aria-hidden viewBox="0 0 320 136" fill="none" className="w-full">
      {attacks.map((attack, index) => (
        <Attack
          key={attack.id}
          attack={attack}
          y={MIDDLE + (index - (attacks.length - 1) / 2) * PITCH}
          share={commonest > 0 ? (attack.ratePerYear ?? 0) / commonest : 0}
        />
      ))}
      <rect {...HERO} rx="6" className="fill-surface stroke-role-asset" />
      <rect
        x={HERO.x + 4}
        y={HERO.y + 4}
        width={HERO.width - 8}
        height={HERO.height - 8}
        rx="3"
        className="stroke-role-asset"
      />
      <Title x={HERO.x + 14} y={MIDDLE - 5} text={preview.assetTitle} />
      <Title x={HERO.x + 14} y={MIDDLE + 5} text={preview.failureTitle} />
    </svg>
  );
}

function Attack({
  attack,
  y,
  share,
}: {
  readonly attack: PreviewedAttack;
  readonly y: number;
  /** How often it succeeds, as a part of how often the commonest does. */
  readonly share: number;
}) {
  const from = ATTACK.x + ATTACK.width;
  const shields = Math.min(attack.defenses, SHIELDS_MAX);
  return (
    <>
      <path
        d={`M${from} ${y}H160C206 ${y} 196 ${MIDDLE} ${HERO.x} ${MIDDLE}`}
        strokeWidth={widthOf(share)}
        strokeDasharray={attack.ratePerYear === null ? "3 3" : undefined}
        strokeOpacity="0.55"
        className="stroke-role-attack"
      />
      <path d={cutCorners(y)} className="fill-surface stroke-role-attack" />
      <Title x={ATTACK.x + 8} y={y} text={attack.title} />
      <path
        d={Array.from({ length: shields }, (_, at) => shield(at, y)).join("")}
        strokeWidth="0.6"
        className="fill-role-defense stroke-page"
      />
    </>
  );
}

function Title({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  const length = Math.round(text.length * TITLE.perCharacter);
  return (
    <path
      d={`M${x} ${y}h${Math.min(Math.max(length, TITLE.least), TITLE.most)}`}
      strokeWidth="3"
      strokeLinecap="round"
      strokeOpacity="0.35"
      className="stroke-muted"
    />
  );
}

function widthOf(share: number): number {
  return Number((THINNEST + (THICKEST - THINNEST) * share).toFixed(1));
}

function cutCorners(y: number): string {
  const { x, width, height } = ATTACK;
  const cut = 3;
  const across = width - 2 * cut;
  const down = height - 2 * cut;
  return `M${x + cut} ${y - height / 2}h${across}l3 3v${down}l-3 3h${-across}l-3-3v${-down}Z`;
}

/** The notched shield of a defense, 7 wide and 9 high. */
function shield(at: number, y: number): string {
  return `M${SHIELD.first + at * SHIELD.step} ${y - 4.5}h2.4v.9h2.2v-.9h2.4v5c0 2-1.5 3.2-3.5 4c-2-.8-3.5-2-3.5-4Z`;
}
