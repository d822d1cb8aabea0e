import type { ReactNode } from "react";

/** A field as somebody sees it who may not change it. */
export function Fact({
  label,
  value,
  children,
}: {
  readonly label: string;
  readonly value: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-0.5">
      <p className="flex items-baseline justify-between gap-3 text-sm">
        <span className="text-muted">{label}</span>
        <span className="text-right font-medium">{value}</span>
      </p>
      {children}
    </div>
  );
}
