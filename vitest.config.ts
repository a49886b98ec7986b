import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{packages,packages/clients,apps}/*/test/**/*.test.ts",
      "{test,matrix/test,cache/test}/**/*.test.ts",
    ],
    // A machine may be busy with other things; what hangs is told all the same.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
