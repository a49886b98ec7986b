import { defineConfig } from "orval";

export default defineConfig({
  client: {
    input: process.env["CONTRACT"] ?? "",
    output: {
      workspace: process.cwd(),
      target: "client.ts",
      client: "fetch",
      baseUrl: { getBaseUrlFromSpecification: true },
    },
  },
});
