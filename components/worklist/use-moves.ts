"use client";

import { useEffect, useState } from "react";

import type { Ranking } from "@/lib/worklist/ranking";

import { type Move, movesBetween } from "./moves";

const SHOWN_MS = 4000;
const NONE: ReadonlyMap<string, Move> = new Map();

/**
 * The ranking that was last on the screen, by model: a list that was covered by another tab while
 * numbers changed still tells what moved. Written in effects only, so never on the server.
 */
const lastShown = new Map<string, Ranking>();

/** What moved since the list last stood still; empty again four seconds after the last change. */
export function useMoves(modelId: string, ranking: Ranking): ReadonlyMap<string, Move> {
  const [base, setBase] = useState(() => lastShown.get(modelId) ?? ranking);
  const [seen, setSeen] = useState(ranking);
  const [moves, setMoves] = useState(() => movesBetween(base, ranking));
  if (seen !== ranking) {
    setSeen(ranking);
    setMoves(movesBetween(base, ranking));
  }

  useEffect(() => {
    lastShown.set(modelId, ranking);
    const timer = setTimeout(() => {
      setBase(ranking);
      setMoves(NONE);
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [modelId, ranking]);

  return moves;
}
