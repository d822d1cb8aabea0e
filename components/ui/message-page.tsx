import type { ReactNode } from "react";

import { Logo } from "./logo";

/** A page that has one thing to say. */
export function MessagePage({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-3 p-6">
      <Logo className="size-8" />
      <h1 className="text-lg font-semibold">{title}</h1>
      <div className="text-base text-muted">{children}</div>
      <div className="mt-3 flex flex-wrap gap-2">{actions}</div>
    </main>
  );
}
