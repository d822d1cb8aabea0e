import { readFile } from "node:fs/promises";

import { expect, test } from "vitest";
import { z } from "zod";

import { SERVER_FLAGS } from "./server-flags.mjs";

test("npm start runs the server with the flags that it is measured with", async () => {
  const schema = z.object({ scripts: z.object({ start: z.string() }) });
  const { scripts } = schema.parse(JSON.parse(await readFile("package.json", "utf8")));

  expect(scripts.start.split(" ")).toEqual(["node", ...SERVER_FLAGS, "lib/tooling/start.mjs"]);
});
