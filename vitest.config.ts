import { configDefaults, defineConfig } from "vitest/config";

const corpus = "packages/codegen/test/corpus/*/client.test.ts";

export default defineConfig({
  test: {
    // A machine may be busy with other things; what hangs is told all the same.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: [
            "{packages,packages/clients,apps}/*/test/**/*.test.ts",
            "{test,matrix/test,cache/test}/**/*.test.ts",
          ],
          exclude: [...configDefaults.exclude, corpus],
        },
      },
      // Many small files: to load the mock for each takes longer than all of their calls.
      { extends: true, test: { name: "corpus", include: [corpus], isolate: false } },
    ],
  },
});
