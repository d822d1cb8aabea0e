"use client";

/** Answers to be clicked in place of typing them; they fill the field above. */
export function QuickPicks({
  label,
  picks,
  onPick,
}: {
  readonly label: string;
  readonly picks: readonly { readonly text: string; readonly fills: string }[];
  readonly onPick: (text: string) => void;
}) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-2">
      {picks.map(({ text, fills }) => (
        <button
          key={fills}
          type="button"
          onClick={() => onPick(fills)}
          className="min-h-7 rounded-full border border-line-strong bg-surface px-3 py-0.5 text-left text-xs transition-colors hover:bg-sunken max-sm:min-h-11"
        >
          {text}
        </button>
      ))}
    </div>
  );
}
