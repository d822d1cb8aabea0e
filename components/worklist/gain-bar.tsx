/** The thin line under a row: its length is the gain by itself, the filled part what is left here. */
export function GainBar({ alone, here }: { readonly alone: number; readonly here: number }) {
  return (
    <svg aria-hidden className="mt-1.5 block h-1 w-full max-w-md">
      <rect width={percent(alone)} height="4" rx="2" className="fill-track" />
      <rect width={percent(here)} height="4" rx="2" className="fill-role-defense" />
    </svg>
  );
}

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}
