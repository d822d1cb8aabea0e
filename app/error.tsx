"use client";

import { CrashPage } from "@/components/ui/crash-page";

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return <CrashPage digest={error.digest} onRetry={reset} />;
}
