const ATTACKS = [20, 56, 92, 128, 164].map((y, index) => ({
  y,
  width: [5, 2, 3.5, 1.5, 2.5][index] ?? 2,
}));
const DEFENSES = [0, 1, 2].map((index) => ({ x: 148 + index * 84, isOn: index < 2 }));
const HERO = { x: 404, y: 64, width: 132, height: 72 };

/** A drawing of a board: attacks lead to the asset, defenses stand in their way. */
export function BoardSketch() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 560 208"
      fill="none"
      className="w-full border-b border-line bg-page"
    >
      {ATTACKS.map(({ y, width }) => (
        <path
          key={y}
          d={`M104 ${String(y + 12)}C260 ${String(y + 12)} 260 100 ${String(HERO.x)} 100`}
          strokeWidth={width}
          strokeOpacity="0.55"
          className="stroke-role-attack"
        />
      ))}
      {ATTACKS.map(({ y }, index) => (
        <g key={y}>
          <rect
            x="24.5"
            y={y + 0.5}
            width="79"
            height="23"
            rx="4"
            className="fill-surface stroke-line"
          />
          <path d={`M26.5 ${String(y + 4)}v16`} strokeWidth="3" className="stroke-role-attack" />
          <Line x={36} y={y + 12} length={[44, 52, 36, 48, 40][index] ?? 40} />
        </g>
      ))}
      {DEFENSES.map(({ x, isOn }, index) => (
        <g key={x}>
          <path
            d={`M${String(x + 36)} 164V${String([88, 108, 122][index] ?? 100)}`}
            strokeWidth="1.5"
            strokeDasharray={isOn ? undefined : "3 3"}
            className="stroke-role-defense"
          />
          <path
            d={`M${String(x + 28)} ${String([88, 108, 122][index] ?? 100)}h16`}
            strokeWidth="3"
            className="stroke-role-defense"
          />
          <rect
            x={x + 0.5}
            y="164.5"
            width="71"
            height="23"
            rx="4"
            className="fill-surface stroke-line"
          />
          <path d={`M${String(x + 2.5)} 168v16`} strokeWidth="3" className="stroke-role-defense" />
          <Line x={x + 12} y={176} length={[40, 48, 34][index] ?? 40} />
        </g>
      ))}
      <Hero />
    </svg>
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
      <Line x={420} y={86} length={84} />
      <Line x={420} y={100} length={56} />
      <path d="M420 118h100" strokeWidth="5" strokeLinecap="round" className="stroke-sunken" />
      <path d="M420 118h36" strokeWidth="5" strokeLinecap="round" className="stroke-role-asset" />
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
