import { createHash } from "node:crypto";

import { JOIN_SCRIPT } from "@/lib/server/join-page/join-script";
import { JOIN_STYLE } from "@/lib/server/join-page/join-style";

/** The landing page of every link, and the policy that lets its very bytes run and nothing else. */
export type JoinPage = { readonly html: string; readonly policy: string };

export const JOIN_PAGE: JoinPage = {
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>Someone shared a Parapet model</title>
<style>${JOIN_STYLE}</style>
</head>
<body>
<main>
<h1>Someone shared a Parapet model</h1>
<form id="form" hidden>
<label for="name">Your name, as the others see it <span>(optional)</span></label>
<input id="name" maxlength="60" autocomplete="name">
<label class="check"><input id="guest" type="checkbox"> Not my computer: forget this when the browser closes</label>
<button id="join">Join</button>
</form>
<p id="status" role="status"></p>
<noscript><p>Joining needs JavaScript, because your link never leaves this browser before you click.</p></noscript>
</main>
<script>${JOIN_SCRIPT}</script>
</body>
</html>
`,
  policy: [
    "default-src 'none'",
    `script-src ${hashSource(JOIN_SCRIPT)}`,
    `style-src ${hashSource(JOIN_STYLE)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
};

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
