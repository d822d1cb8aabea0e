import type { ReactNode } from "react";

/** One thing explained: what it means, and the sum with the model's numbers. */
export function WorkedStep({
  title,
  sum,
  after,
  children,
}: {
  readonly title: string;
  readonly sum?: string | undefined;
  readonly after?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex max-w-2xl flex-col gap-2">
      <h3 className="text-sm font-semibold [overflow-wrap:anywhere]">{title}</h3>
      <p className="max-w-prose text-sm text-muted text-pretty">{children}</p>
      {sum !== undefined && (
        <p className="rounded-md border border-line bg-surface px-3 py-2 text-sm font-medium [overflow-wrap:anywhere]">
          {sum}
        </p>
      )}
      {after}
    </div>
  );
}
