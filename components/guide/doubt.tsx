import type { ReactNode } from "react";

/** A question back, spoken when it comes; nothing is refused by it. */
export function Doubt({ children }: { readonly children: ReactNode }) {
  return (
    <p
      role="status"
      className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn text-pretty empty:hidden"
    >
      {children}
    </p>
  );
}
