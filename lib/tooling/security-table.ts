import { readFile } from "node:fs/promises";

import { format } from "prettier";
import { z } from "zod";

const CLAIMS = "lib/tooling/security-claims.json";

const claimsSchema = z.array(
  z.strictObject({
    /** Of the OWASP Application Security Verification Standard, version 5.0. */
    chapter: z.string(),
    claim: z.string(),
    /** Files of tests, and the name of the test or group in it; an empty name means all of it. */
    proofs: z.array(z.tuple([z.string(), z.string()])).min(1),
  }),
);

const HEAD = `# Security, and what proves it

Made by \`npm run docs\` from \`lib/tooling/security-claims.json\`. Each line names the tests that would fail if it were not so; making this page fails when such a test is gone. Chapters are those of the OWASP Application Security Verification Standard 5.0. Links as keys follow the advice of the W3C TAG's finding on capability URLs: the secret is in the fragment, can be withdrawn, and can be given a last day.
`;

const TAIL = `
## What is not held, and known

- Whoever has a link has its rights. Mail scanners, browser history and extensions can see links; a link can be withdrawn, not called back.
- Who runs the server can read the models on it. There is no end-to-end encryption.
- On plain http anybody on the way can read along. Only loopback and private addresses are accepted without \`PUBLIC_URL\`, and even there https is better.
- Where \`OPEN_CREATE=1\` is set, anybody who reaches the server can fill its disk.
- Passcodes for links come with the feature that needs them.
`;

/** `docs/security.md`: every claim with its proofs. Throws when a proof is not to be found. */
export async function securityTable(): Promise<string> {
  const claims = claimsSchema.parse(JSON.parse(await readFile(CLAIMS, "utf8")));
  const lines = [HEAD];
  for (const chapter of new Set(claims.map((each) => each.chapter))) {
    lines.push(`\n## ${chapter}\n`);
    for (const { claim, proofs } of claims.filter((each) => each.chapter === chapter)) {
      lines.push(`- ${claim}`);
      for (const [file, name] of proofs) lines.push(await proofLine(file, name));
    }
  }
  return format([...lines, TAIL].join("\n"), { parser: "markdown", printWidth: 100 });
}

async function proofLine(file: string, name: string): Promise<string> {
  const text = await readFile(file, "utf8");
  if (!text.includes(name))
    throw new Error(`${file} has no test "${name}", which ${CLAIMS} names.`);
  return ["  - ", code(file), name === "" ? "" : `: ${name}`].join("");
}

function code(text: string): string {
  return `\`${text}\``;
}
