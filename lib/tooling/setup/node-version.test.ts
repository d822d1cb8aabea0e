import { spawnSync } from "node:child_process";
import path from "node:path";

import { expect, test } from "vitest";

const module = path.resolve(import.meta.dirname, "node-version.mjs");

function startWith(version: string) {
  const script = `import { refuseOldNode } from ${JSON.stringify(module)}; refuseOldNode("${version}");`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}

test.each(["14.21.3", "20.18.1"])("Node %s is refused in one sentence", (version) => {
  const { status, stderr } = startWith(version);

  expect(status).toBe(10);
  expect(stderr).toBe(
    `Parapet needs Node.js 20.19 or newer, and this is ${version}: see https://nodejs.org.\n`,
  );
});

test.each(["20.19.0", "22.0.0", "24.1.0"])("Node %s will do", (version) => {
  expect(startWith(version)).toMatchObject({ status: 0, stderr: "" });
});
