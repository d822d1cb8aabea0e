"use client";

import { Suspense, useEffect } from "react";

import { onFirstTouch } from "@/lib/client/first-touch";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";

/** Loaded after the first picture. */
const noticeBanner = lazyPart(async () => (await import("./notice-banner")).NoticeBanner);

/** What must be told stands over the page, until it is read. */
export function Notices() {
  const notices = useModel((state) => state.notices);
  // What there is to tell may be that the connection is gone.
  useEffect(() => onFirstTouch(() => void noticeBanner.ahead()), []);
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
          <noticeBanner.Part key={notice.key} notice={notice} />
        ))}
      </Suspense>
    </div>
  );
}
