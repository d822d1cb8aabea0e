"use client";

import { lazy, Suspense } from "react";

import { loadPart } from "@/lib/client/load-part";
import { useModel } from "@/lib/client/model-context";

/** Loaded with the first thing there is to tell. */
const NoticeBanner = lazy(async () => ({
  default: (await loadPart(() => import("./notice-banner"))).NoticeBanner,
}));

/** What must be told stands over the page, until it is read. */
export function Notices() {
  const notices = useModel((state) => state.notices);
  const isAsking = useModel((state) => state.stranded !== null);
  // The window that asks what to do with unsaved changes tells the same, and has to be answered.
  if (isAsking) return null;
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 top-14 z-50 mx-auto flex w-full max-w-lg flex-col gap-2 px-4"
    >
      <Suspense fallback={null}>
        {notices.map((notice) => (
          <NoticeBanner key={notice.key} notice={notice} />
        ))}
      </Suspense>
    </div>
  );
}
