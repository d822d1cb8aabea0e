"use client";

import type { ReactNode } from "react";
import { IntlProvider, type Messages } from "use-intl";

/** The words of everything below, in the reader's own time zone. */
export function WordsProvider({
  messages,
  children,
}: {
  readonly messages: Messages;
  readonly children: ReactNode;
}) {
  return (
    <IntlProvider locale="en" messages={messages} onError={raise} timeZone={timeZone()}>
      {children}
    </IntlProvider>
  );
}

/** A missing word is a bug, and stops the page instead of showing a key. */
function raise(error: Error): never {
  throw error;
}

function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
