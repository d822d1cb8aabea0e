import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/**
 * `npm run test:mutants [word]`: plants known bugs in a copy of the code, one at a time, and demands
 * that each is noticed: those of the engine by its tests, those of live editing by the simulation.
 * A bug whose line is not found any more fails the run as well.
 */
type Mutant = {
  readonly bug: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly by?: "simulation";
};

const MUTANTS: readonly Mutant[] = [
  {
    bug: "an OR adds its chances up",
    file: "lib/scoring/cells.ts",
    find: "union += f64(values, i32(items, index)) * (1 - union);",
    replace: "union += f64(values, i32(items, index));",
  },
  {
    bug: "shared steps are taken for independent ones",
    file: "lib/scoring/step-trace.ts",
    find: "i32(times.latest, step) < i32(times.left, step)",
    replace: "i32(times.latest, step) >= 0",
  },
  {
    bug: "members of a family multiply",
    file: "lib/scoring/effect-table.ts",
    find: "joins[next] = family !== undefined && family === before ? 1 : 0;",
    replace: "joins[next] = 0;",
  },
  {
    bug: "a defense stops attacks without what it requires",
    file: "lib/scoring/effect-table.ts",
    find: "const isMet = i32(unmet, defense) === 0;",
    replace: "const isMet = i32(unmet, defense) >= 0;",
  },
  {
    bug: "the floor is forgotten",
    file: "lib/scoring/state.ts",
    find: "return Math.max(f64(floors, attack), left) * before;",
    replace: "return left * before;",
  },
  {
    bug: "a defense on a shared gate is a coin for each parent",
    file: "lib/scoring/shared-part.ts",
    find: "if (slot !== NO_SLOT) {\n      coin =",
    replace: "if (slot === -1) {\n      coin =",
  },
  {
    bug: "gains are not computed again after a pick",
    file: "lib/worklist/greedy.ts",
    find: "    refreshGains(table);\n",
    replace: "",
  },
  {
    bug: "the order goes by gain alone",
    file: "lib/worklist/standing.ts",
    find: "compareRatios(b.gain, b.cost, a.gain, a.cost)",
    replace: "compareRatios(b.gain, 1, a.gain, 1)",
  },
  {
    bug: "complexity below nothing pays",
    file: "lib/worklist/choice.ts",
    find: "Math.max(0, points + added)",
    replace: "points + added",
  },
  {
    bug: "doors are never bundled",
    file: "lib/worklist/door-bundles.ts",
    find: "waysIn > WAYS_IN_MAX",
    replace: "waysIn > 0",
  },
  {
    bug: "a rate is drawn around its median",
    file: "lib/scoring/simulation/shapes.ts",
    find: "Math.exp(sigma * z - (sigma * sigma) / 2)",
    replace: "Math.exp(sigma * z)",
  },
  {
    bug: "the mode of a range is its middle",
    file: "lib/scoring/simulation/spread.ts",
    find: "(6 * mid - low - high) / 4",
    replace: "mid",
  },
  {
    bug: "uncertain steps keep the value that they had without defenses",
    file: "lib/scoring/simulation/worlds.ts",
    find: "    for (const attack of attacks) {\n",
    replace: "    for (const attack of attacks.slice(attacks.length)) {\n",
  },
  {
    bug: "what a row would do is not tried again after a pick",
    file: "lib/worklist/row-trials.ts",
    find: "i32(changedAt, attack) > since",
    replace: "since < 0",
  },
  {
    bug: "a run needs only neighbours that are loose",
    file: "lib/worklist/close-runs.ts",
    find: "run.every((each) => isLoose(each, row))",
    replace: "isLoose(last, row)",
  },
  {
    bug: "batches are acknowledged before the commit",
    file: "lib/server/gate/write-gate.ts",
    find: "return () => {\n        if (applied) this.#announce(applied);\n        resolve(result);\n      };",
    replace: "if (applied) this.#announce(applied);\n resolve(result);\n return () => undefined;",
    by: "simulation",
  },
  {
    bug: "a batch that comes again is not known",
    file: "lib/server/gate/apply-one.ts",
    find: "const before = findBatch(connection, key);",
    replace: "const before = n < 0 ? findBatch(connection, key) : null;",
    by: "simulation",
  },
  {
    bug: "what is pending is taken off in the wrong order",
    file: "lib/client/replica/layers.ts",
    find: "for (const layer of layers.toReversed()) {",
    replace: "for (const layer of layers) {",
    by: "simulation",
  },
  {
    bug: "rights are remembered for a second",
    file: "lib/server/gate/apply-one.ts",
    find: "const role = roleOf(connection, author, modelId, at);",
    replace: `const known = (globalThis.known ??= new Map());
      const kept = known.get(authorKey(author));
      const isFresh = kept && kept.until > at.getTime();
      const role = isFresh ? kept.role : roleOf(connection, author, modelId, at);
      if (!isFresh) known.set(authorKey(author), { role, until: at.getTime() + 1000 });`,
    by: "simulation",
  },
];

/** Found within so many seeds, or not at all. */
const SEEDS = ["60", "1", "60"];

const ROOT = process.cwd();
const COPIED = ["lib", "prisma", "tsconfig.json", "vitest.config.ts", "package.json"];
const word = process.argv[2] ?? "";

const MODULES = path.join(ROOT, "node_modules");
const ENGINE_TESTS = [
  path.join(MODULES, "vitest", "vitest.mjs"),
  ...["run", "lib/scoring", "lib/worklist", "--bail=1", "--reporter=dot"],
];
const SIMULATION = [
  path.join(MODULES, "tsx", "dist", "cli.mjs"),
  ...["lib/tooling/simulate.ts", ...SEEDS],
];

const folder = await mkdtemp(path.join(os.tmpdir(), "parapet-mutants-"));
try {
  for (const name of COPIED) {
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  await symlink(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  let caught = 0;
  const mutants = MUTANTS.filter(({ bug, by = "tests" }) => `${by}: ${bug}`.includes(word));
  for (const mutant of mutants) {
    const outcome = await plant(mutant);
    console.log(`${outcome.padEnd(9)} ${mutant.bug}`);
    if (outcome === "caught") caught += 1;
  }
  console.log(`${String(caught)} of ${String(mutants.length)} planted bugs caught`);
  if (caught < mutants.length) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function plant({
  file,
  find,
  replace,
  by,
}: Mutant): Promise<"caught" | "missed" | "not found"> {
  const target = path.join(folder, file);
  const source = await readFile(target, "utf8");
  if (source.split(find).length !== 2) return "not found";
  await writeFile(
    target,
    source.replace(find, () => replace),
  );
  const run = spawnSync(process.execPath, by === "simulation" ? SIMULATION : ENGINE_TESTS, {
    cwd: folder,
    encoding: "utf8",
  });
  await writeFile(target, source);
  return run.status === 0 ? "missed" : "caught";
}
