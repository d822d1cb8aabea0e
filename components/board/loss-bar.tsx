/** Full width: the yearly loss now. Filled: what the list leaves of it. */
export function LossBar({ part }: { readonly part: number }) {
  const width = `${String(Math.round(Math.min(1, part) * 1000) / 10)}%`;
  return (
    <svg aria-hidden className="mt-1 block h-1.5 w-full">
      <rect width="100%" height="6" rx="3" className="fill-track" />
      <rect width={width} height="6" rx="3" className="fill-role-asset" />
    </svg>
  );
}
