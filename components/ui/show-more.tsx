"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { Button } from "./button";

/** Draws more before its place comes into sight. */
const AHEAD = "800px";

/** Stands where a long list is not drawn any further; it gives way by itself when somebody gets near. */
export function ShowMore({
  left,
  onGrow,
}: {
  /** So many are not drawn yet. */
  readonly left: number;
  readonly onGrow: () => void;
}) {
  const t = useTranslations("common");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onGrow();
      },
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
    // Still in sight after it grew: it is looked at anew.
  }, [left, onGrow]);
  return (
    <div ref={place} className="flex justify-center p-3">
      <Button onClick={onGrow}>{t("showMore", { count: left })}</Button>
    </div>
  );
}
