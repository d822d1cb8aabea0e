import type { Estimate } from "@/lib/model/estimate";

import { RangeWords } from "./range-words";

/** The range and the reason of a number, to be read. */
export function Origin({
  estimate,
  words,
}: {
  readonly estimate: Estimate | undefined;
  readonly words: (value: number) => string;
}) {
  if (!estimate) return null;
  return (
    <>
      <p className="text-xs text-muted empty:hidden">
        <RangeWords estimate={estimate} words={words} />
      </p>
      <Basis estimate={estimate} />
    </>
  );
}

/** Where a number comes from; one without a reason is somebody's own. */
export function Basis({ estimate }: { readonly estimate: Estimate | undefined }) {
  if (!estimate?.basis) return null;
  return <p className="text-xs text-muted [overflow-wrap:anywhere]">{estimate.basis}</p>;
}
