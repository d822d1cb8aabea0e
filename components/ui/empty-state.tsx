import type { ReactNode } from "react";

/** What stands where nothing is yet: what would be here, and how it comes. */
export function EmptyState({
  picture,
  title,
  children,
}: {
  readonly picture?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-8 text-center">
      {picture}
      <p className="text-sm font-semibold">{title}</p>
      {children && <div className="max-w-80 text-sm text-muted">{children}</div>}
    </div>
  );
}
