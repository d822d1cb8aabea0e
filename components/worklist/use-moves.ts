"use client";

import { useEffect, useState } from "react";

import type { Ranking } from "@/lib/worklist/ranking";

import { type Move, movesBetween } from "./moves";

const SHOWN_MS = 4000;
const NONE: ReadonlyMap<string, Move> = new Map();

/** The ranking that was last on the screen, by model. Written in effects only, so never on the server. */
const lastShown = new Map<string, Ranking>();

/**
 * What moved since the list last stood still; empty again four seconds after the last change. A
 * list that is on the screen gives `shownAs`, the model's id: covered by another tab while numbers
 * changed, it then still tells what moved when it comes back.
 */
export function useMoves(ranking: Ranking, shownAs: string | null): ReadonlyMap<string, Move> {
  const [base, setBase] = useState(() => lastShown.get(shownAs ?? "") ?? ranking);
  const [seen, setSeen] = useState(ranking);
  const [moves, setMoves] = useState(() => movesBetween(base, ranking));
  if (seen !== ranking) {
    setSeen(ranking);
    setMoves(movesBetween(base, ranking));
  }

  useEffect(() => {
    if (shownAs !== null) lastShown.set(shownAs, ranking);
    const timer = setTimeout(() => {
      setBase(ranking);
      setMoves(NONE);
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shownAs, ranking]);

  return moves;
}
