import type { CSSProperties } from "react";

/** Sets the colour that `person-fill`, `person-ink` and `person-frame` show. */
export function personStyle(color: number): CSSProperties {
  // React's types know no properties of one's own, which the browser takes like any other.
  return { "--person": `var(--person-${String(color)})` } as CSSProperties;
}
