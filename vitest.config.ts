import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    setupFiles: ["lib/tooling/vitest-setup.ts"],
    restoreMocks: true,
    // A busy machine is no failure; what has to be fast says so in its own test.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: [
            "lib/{kernel,model,scoring,worklist,catalog,interchange,sync,client}/**/*.test.ts",
            "components/**/*.test.ts",
          ],
          // Nothing here keeps state of its own, so files share what they import: half the time.
          pool: "threads",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["{lib/server,lib/tooling,app}/**/*.test.ts"],
          // Every file closes what it opens, so these share what they import too.
          isolate: false,
        },
      },
    ],
  },
});
