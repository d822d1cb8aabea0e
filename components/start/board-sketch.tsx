const CENTRE_Y = 84;
const ATTACKS = [
  { y: 12, width: 5, title: 44 },
  { y: 42, width: 2, title: 52 },
  { y: 72, width: 3.5, title: 36 },
  { y: 102, width: 1.5, title: 48 },
  { y: 132, width: 2.5, title: 40 },
];
/** Each stands on one of the curves above, at the point of that curve which is given here. */
const DEFENSES = [
  { x: 187, stopsAtY: 137, isOn: true, title: 32 },
  { x: 257, stopsAtY: 99, isOn: true, title: 26 },
  { x: 327, stopsAtY: 91, isOn: false, title: 30 },
];
const HERO = { x: 404, y: 48, width: 132, height: 72 };

/** A drawing of a board: attacks lead to the asset, defenses stand in their way. */
export function BoardSketch() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 560 212"
      fill="none"
      className="w-full border-b border-line bg-page"
    >
      {ATTACKS.map(({ y, width }) => (
        <path
          key={y}
          d={`M104 ${String(y + 12)}C260 ${String(y + 12)} 260 ${String(CENTRE_Y)} ${String(HERO.x)} ${String(CENTRE_Y)}`}
          strokeWidth={width}
          strokeOpacity="0.55"
          className="stroke-role-attack"
        />
      ))}
      {ATTACKS.map(({ y, title }) => (
        <Card key={y} x={24} y={y} width={80} title={title} bar="stroke-role-attack" />
      ))}
      {DEFENSES.map(({ x, stopsAtY, isOn, title }) => (
        <g key={x}>
          <path
            d={`M${String(x)} 176V${String(stopsAtY)}`}
            strokeWidth="1.5"
            strokeDasharray={isOn ? undefined : "3 3"}
            className="stroke-role-defense"
          />
          <path
            d={`M${String(x - 9)} ${String(stopsAtY)}h18`}
            strokeWidth="3.5"
            strokeLinecap="round"
            className="stroke-role-defense"
          />
          <Card x={x - 28} y={176} width={56} title={title} bar="stroke-role-defense" />
        </g>
      ))}
      <Hero />
    </svg>
  );
}

function Card({
  x,
  y,
  width,
  title,
  bar,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: number;
  readonly bar: string;
}) {
  return (
    <>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height="23"
        rx="4"
        className="fill-surface stroke-line"
      />
      <path d={`M${String(x + 2.5)} ${String(y + 4)}v16`} strokeWidth="3" className={bar} />
      <Line x={x + 12} y={y + 12} length={title} />
    </>
  );
}

function Hero() {
  return (
    <>
      <rect {...HERO} rx="6" className="fill-surface stroke-line-strong" />
      <rect
        x={HERO.x + 4}
        y={HERO.y + 4}
        width={HERO.width - 8}
        height={HERO.height - 8}
        rx="3"
        className="stroke-role-asset"
      />
      <Line x={420} y={70} length={84} />
      <Line x={420} y={84} length={56} />
      <path d="M420 102h100" strokeWidth="5" strokeLinecap="round" className="stroke-sunken" />
      <path d="M420 102h36" strokeWidth="5" strokeLinecap="round" className="stroke-role-asset" />
    </>
  );
}

function Line({
  x,
  y,
  length,
}: {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}) {
  return (
    <path
      d={`M${String(x)} ${String(y)}h${String(length)}`}
      strokeWidth="4"
      strokeLinecap="round"
      strokeOpacity="0.35"
      className="stroke-muted"
    />
  );
}
