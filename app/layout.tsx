import "./globals.css";

import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";

import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import messages from "@/lib/client/messages/en.json";
import { compileMessages } from "@/lib/client/messages/compile-messages";
import { WordsProvider } from "@/lib/client/messages/words-provider";

import { inter, interExt } from "./fonts";

const words = compileMessages(messages);

export const metadata: Metadata = {
  title: { default: messages.common.appName, template: `%s · ${messages.common.appName}` },
  description: messages.common.description,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
  icons: { icon: { url: "/favicon.svg", type: "image/svg+xml" } },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f7f9" },
    { media: "(prefers-color-scheme: dark)", color: "#14171a" },
  ],
};

/**
 * Every page is rendered when it is asked for, so that its scripts carry the nonce of the answer's
 * content security policy. The theme comes with the request: no script has to run before the first
 * picture, and nothing flashes.
 */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html
      lang="en"
      data-theme={theme === "system" ? undefined : theme}
      className={`${inter.variable} ${interExt.variable}`}
    >
      <body>
        <WordsProvider messages={words}>{children}</WordsProvider>
      </body>
    </html>
  );
}
