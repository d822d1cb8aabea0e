"use client";

import { useState } from "react";

/** What is chosen here; until then what the model says, which others may change meanwhile. */
export function useChosen<T>(saved: T) {
  const [own, setOwn] = useState<T | null>(null);
  return { value: own ?? saved, choose: (value: T) => setOwn(() => value) };
}
