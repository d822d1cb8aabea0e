import type { ReactNode } from "react";

/** One principle of the method in two lines; quiet beside what somebody is doing. */
export function PrincipleCard({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <aside className="rounded-lg border border-line bg-surface px-4 py-3 text-left">
      <p className="text-sm font-semibold text-ink">{title}</p>
      <p className="mt-0.5 text-sm text-muted text-pretty">{children}</p>
    </aside>
  );
}
