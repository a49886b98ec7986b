import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{packages,packages/clients,apps}/*/test/**/*.test.ts",
      "{test,matrix/test,cache/test}/**/*.test.ts",
    ],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
