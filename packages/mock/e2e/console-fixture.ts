import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";

export interface Stage {
  readonly url: string;
  readonly port: number;
  /** The console of a mock that others reach, with its token. */
  readonly openUrl: string;
}

/** Playwright compiles what it imports in its own way; the mock runs as Node runs it, in a process of its own. */
export const test = base.extend<{ fresh: void }, { stage: Stage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const child = fork(fileURLToPath(new URL("stage.ts", import.meta.url)), { execArgv: [] });
      const [addresses] = await once(child, "message");
      await use(addresses);
      child.disconnect();
      await once(child, "exit");
    },
    { scope: "worker" },
  ],
  baseURL: async ({ stage }, use) => use(stage.url),
  fresh: [
    async ({ stage, request }, use) => {
      const headers = { "content-type": "application/json" };
      await request.post(`${stage.url}/__mock/api/reset`, { headers });
      await request.delete(`${stage.url}/__mock/api/journal`, { headers });
      await use();
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
