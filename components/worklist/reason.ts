import type { RankedItem, ReceiptLine } from "@/lib/worklist/ranking";

/** The one plain reason under a title. Shares are of what each attack still costs at that place. */
export type Reason =
  /** It comes before everything that costs: the reason why it stands where it does. */
  { readonly kind: "free"; readonly saves: boolean; readonly removes: Removal } | Removal;

type Removal =
  | { readonly kind: "cuts-one"; readonly attackId: string; readonly share: number }
  | { readonly kind: "cuts-several"; readonly count: number; readonly shareAtLeast: number }
  | { readonly kind: "trims"; readonly count: number }
  | { readonly kind: "fewer-parts"; readonly parts: number };

/** From here on a cut is worth naming. */
const NOTABLE_SHARE = 0.1;
const STEPS = [0.9, 0.75, 0.5, 0.25, 0.1] as const;

export function reasonOf(item: RankedItem): Reason {
  const removes = removalOf(item);
  return item.cost > 0 ? removes : { kind: "free", saves: item.cost < 0, removes };
}

function removalOf(item: RankedItem): Removal {
  const cuts = item.receipt.flatMap((line) => {
    const share = shareOf(line);
    return line.kind === "attack" && line.id !== undefined && share > 0
      ? [{ attackId: line.id, share }]
      : [];
  });
  const notable = cuts.filter(({ share }) => share >= NOTABLE_SHARE);
  const [only, another] = notable;
  if (only && !another) return { kind: "cuts-one", ...only };
  if (only) return strongest(notable.map(({ share }) => share));
  if (cuts.length > 0) return { kind: "trims", count: cuts.length };
  return { kind: "fewer-parts", parts: Math.abs(item.points) };
}

/** Of "at least x of n attacks", the sentence that says most: the largest product of the two. */
function strongest(shares: readonly number[]): Removal {
  let best = { shareAtLeast: 0, count: 0 };
  for (const step of STEPS) {
    const count = shares.filter((share) => share >= step).length;
    if (count > 1 && step * count > best.shareAtLeast * best.count) {
      best = { shareAtLeast: step, count };
    }
  }
  return { kind: "cuts-several", ...best };
}

function shareOf({ before, amount }: ReceiptLine): number {
  return before > 0 ? amount / before : 0;
}
