import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

import { cruise, type ICruiseOptions, type IForbiddenRuleType } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

type Config = { forbidden: IForbiddenRuleType[]; options: ICruiseOptions };
type Found = { readonly rule: string; readonly from: string };

const root = path.resolve(import.meta.dirname, "../..");
const { forbidden, options } = createRequire(import.meta.url)(
  path.join(root, ".dependency-cruiser.cjs"),
) as Config;

let workshop: string;
let treeCount = 0;

beforeAll(async () => {
  workshop = await mkdtemp(path.join(tmpdir(), "parapet-architecture-"));
});

afterAll(() => rm(workshop, { recursive: true }));

/** What the project's rules say of the files under a folder. */
async function violations(baseDir: string, paths: string[]): Promise<Found[]> {
  const fileName = path.join(baseDir, "tsconfig.json");
  const result = await cruise(
    paths,
    { ...options, baseDir, tsConfig: { fileName }, ruleSet: { forbidden }, validate: true },
    {},
    { tsConfig: extractTSConfig(fileName) },
  );
  if (typeof result.output === "string") throw new Error(result.output);
  return result.output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

/** What they say of a little project of which only the named files import anything. */
async function violationsOf(files: Readonly<Record<string, string>>): Promise<Found[]> {
  treeCount += 1;
  const tree = path.join(workshop, String(treeCount));
  const packages = { zod: "1.0.0", "@prisma/client": "1.0.0" };
  const all: Record<string, string> = {
    "package.json": JSON.stringify({ type: "module", dependencies: packages }),
    // Without a baseUrl the paths would count from the folder of this process.
    "tsconfig.json": JSON.stringify({
      compilerOptions: { baseUrl: ".", paths: { "@/*": ["./*"] } },
    }),
    ...files,
  };
  for (const name of Object.keys(packages)) {
    all[`node_modules/${name}/package.json`] = JSON.stringify({ name, main: "index.js" });
    all[`node_modules/${name}/index.js`] = "export const thing = 1;";
  }
  for (const [file, content] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), content);
  }
  return violations(tree, [...new Set(Object.keys(files).map((file) => file.split("/")[0] ?? ""))]);
}

const importing = (specifier: string): string => `export { thing } from "${specifier}";`;
const aThing = "export const thing = 1;";

/** One file that imports another in a way that somebody might well try. */
async function probe(from: string, to: string): Promise<string[]> {
  const target = to.replace(/\.tsx?$/, "");
  const found = await violationsOf({ [from]: importing(`@/${target}`), [to]: aThing });
  return found.filter((each) => each.from === from).map((each) => each.rule);
}

test("the project keeps its own rules", { timeout: 60_000 }, async () => {
  expect(await violations(root, ["app", "components", "lib", "e2e", "server.ts"])).toEqual([]);
});

describe("a layer is kept from what lies above it or beside it", () => {
  test.each([
    ["lib/kernel/a.ts", "lib/model/b.ts"],
    ["lib/model/a.ts", "lib/scoring/b.ts"],
    ["lib/model/a.ts", "lib/catalog/b.ts"],
    ["lib/scoring/a.ts", "lib/worklist/b.ts"],
    ["lib/scoring/a.ts", "lib/sync/b.ts"],
    ["lib/worklist/a.ts", "lib/catalog/b.ts"],
    ["lib/worklist/a.ts", "lib/interchange/b.ts"],
    ["lib/catalog/a.ts", "lib/scoring/b.ts"],
    ["lib/catalog/a.ts", "lib/interchange/b.ts"],
    ["lib/interchange/a.ts", "lib/sync/b.ts"],
    ["lib/interchange/a.ts", "lib/client/b.ts"],
    ["lib/sync/a.ts", "lib/worklist/b.ts"],
    ["lib/sync/a.ts", "lib/client/b.ts"],
    ["lib/sync/a.ts", "lib/server/b.ts"],
    ["lib/client/a.ts", "components/board/b.tsx"],
    ["lib/client/a.ts", "lib/server/b.ts"],
    ["lib/server/a.ts", "lib/client/b.ts"],
    ["lib/server/a.ts", "app/b.ts"],
    ["lib/server/a.ts", "lib/tooling/b.ts"],
    ["lib/tooling/a.ts", "components/board/b.tsx"],
    ["components/ui/a.tsx", "components/board/b.tsx"],
    ["components/ui/a.tsx", "lib/client/b.ts"],
    ["components/board/a.tsx", "app/b.tsx"],
    ["components/board/a.tsx", "lib/server/b.ts"],
    ["app/page.tsx", "lib/tooling/b.ts"],
    ["e2e/a.spec.ts", "lib/server/b.ts"],
  ])("%s may not import %s", async (from, to) => {
    const layer = from.startsWith("components/ui/")
      ? "components/ui"
      : /^(lib\/[a-z]+|[a-z0-9]+)/.exec(from)?.[0];

    expect(await probe(from, to)).toContain(`layer:${layer ?? ""}`);
  });

  test("and what the layers are for is allowed", async () => {
    const found = await violationsOf({
      "lib/kernel/a.ts": aThing,
      "lib/model/a.ts": `${importing("@/lib/kernel/a")} import "zod";`,
      "lib/scoring/a.ts": importing("@/lib/model/a"),
      "lib/worklist/a.ts": importing("@/lib/scoring/a"),
      "lib/catalog/a.ts": importing("@/lib/model/a"),
      "lib/sync/a.ts": importing("@/lib/model/a"),
      "lib/interchange/a.ts": `${importing("@/lib/worklist/a")} import "@/lib/catalog/a";`,
      "lib/client/a.ts": `${importing("@/lib/sync/a")} import "@/lib/interchange/a";`,
      "lib/server/a.ts": `${importing("@/lib/sync/a")} import "@/lib/worklist/a";`,
      "lib/server/db/a.ts": importing("@prisma/client"),
      "components/ui/a.tsx": importing("@/lib/kernel/a"),
      "components/board/a.tsx": `${importing("@/components/ui/a")} import "@/lib/client/a";`,
      "app/page.tsx": importing("@/components/board/a"),
      "app/api/health/route.ts": importing("@/lib/server/a"),
      "server.ts": importing("@/lib/server/a"),
    });

    expect(found).toEqual([]);
  });
});

describe("a pure layer is kept from packages", () => {
  test.each([
    ["lib/kernel/a.ts", "zod"],
    ["lib/scoring/a.ts", "zod"],
    ["lib/worklist/a.ts", "zod"],
    ["lib/model/a.ts", "@prisma/client"],
    ["lib/catalog/a.ts", "node:fs"],
    ["lib/interchange/a.ts", "@prisma/client"],
    ["lib/sync/a.ts", "node:crypto"],
  ])("%s may not import %s", async (from, name) => {
    const found = await violationsOf({ [from]: importing(name) });

    expect(found).toContainEqual({ from, rule: `packages:${from.split("/", 2).join("/")}` });
  });
});

describe("other rules", () => {
  test("a feature does not reach into another", async () => {
    expect(await probe("components/board/a.tsx", "components/share/b.tsx")).toContain(
      "features-apart",
    );
  });

  test.each(["lib/client/a.ts", "components/board/a.tsx"])(
    "%s does not reach the server by a detour either",
    async (from) => {
      const found = await violationsOf({
        [from]: importing("@/lib/model/detour"),
        "lib/model/detour.ts": importing("@/lib/server/b"),
        "lib/server/b.ts": aThing,
      });

      expect(found).toContainEqual({ from, rule: "browser-never-reaches-server" });
    },
  );

  test("a page leaves the server's code to route handlers", async () => {
    expect(await probe("app/page.tsx", "lib/server/b.ts")).toContain("pages-ask-the-api");
  });

  test("server.ts starts the server and nothing else", async () => {
    expect(await probe("server.ts", "lib/scoring/b.ts")).toContain("server-entry-is-thin");
  });

  test("only lib/server/db speaks to Prisma", async () => {
    const found = await violationsOf({ "lib/server/links/a.ts": importing("@prisma/client") });

    expect(found).toContainEqual({ from: "lib/server/links/a.ts", rule: "only-db-imports-prisma" });
  });

  test("modules do not import each other in a circle", async () => {
    const found = await violationsOf({
      "lib/model/a.ts": importing("./b"),
      "lib/model/b.ts": importing("./a"),
    });

    expect(found.map((each) => each.rule)).toContain("no-cycles");
  });

  test("the product imports no test code", async () => {
    expect(await probe("lib/model/a.ts", "lib/model/testing/b.ts")).toContain(
      "no-test-code-in-product",
    );
  });

  test("an import that leads nowhere is no way around the rules", async () => {
    const found = await violationsOf({ "lib/model/a.ts": importing("@/lib/server/missing") });

    expect(found).toContainEqual({ from: "lib/model/a.ts", rule: "resolvable" });
  });
});
