import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  root: process.cwd(),
  input: { path: process.env["CONTRACT"] ?? "" },
  output: { path: ".", format: false },
  plugins: [
    pluginOas({ generators: [], serverIndex: 0 }),
    pluginTs({}),
    pluginClient({ client: "fetch" }),
  ],
});
