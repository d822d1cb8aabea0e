"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** The moment at which the page is printed, while it is; early enough for what is drawn to be on the paper. */
export function usePrinting(): Date | null {
  const [printedAt, setPrintedAt] = useState<Date | null>(null);
  useEffect(() => {
    const start = () => flushSync(() => setPrintedAt(new Date()));
    const end = () => setPrintedAt(null);
    addEventListener("beforeprint", start);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", start);
      removeEventListener("afterprint", end);
    };
  }, []);
  return printedAt;
}
