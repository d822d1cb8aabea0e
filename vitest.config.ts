import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{lib,app,components}/**/*.test.ts"],
    setupFiles: ["lib/tooling/vitest-setup.ts"],
    restoreMocks: true,
  },
});
