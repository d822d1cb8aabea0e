import type { ReactNode } from "react";

export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded-sm border border-current px-1 font-sans text-xs opacity-70">
      {children}
    </kbd>
  );
}
