import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{lib,app,components}/**/*.test.ts"],
    setupFiles: ["lib/tooling/vitest-setup.ts"],
    restoreMocks: true,
    // A busy machine is no failure; what has to be fast says so in its own test.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
