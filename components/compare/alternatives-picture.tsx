/** Three ways side by side, and a tick at the one that is taken. */
export function AlternativesPicture() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 144 72"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="mb-2 h-18 w-36"
    >
      {[4, 52, 100].map((x, index) => (
        <g key={x} className={index === 1 ? "stroke-role-defense" : "stroke-line-strong"}>
          <rect x={x} y={index === 1 ? 6 : 14} width="40" height={index === 1 ? 60 : 48} rx="6" />
          <path d={`M${String(x + 10)} ${String(index === 1 ? 50 : 44)}h20m-20 8h12`} />
        </g>
      ))}
      <path d="m64 24 6 6 11-12" className="stroke-role-defense" />
    </svg>
  );
}
