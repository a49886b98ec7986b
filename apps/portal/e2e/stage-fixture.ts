import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import { type Order, type Stage, stageOf, type StageOptions } from "./orders.ts";
import { PortalPage } from "./portal-page.ts";

interface WorkerFixtures {
  readonly stage: Stage;
  /** `test.use` gives a file a stage of its own. */
  readonly stageOptions: StageOptions;
}

/**
 * Playwright compiles what it imports in its own way; server and mock run as Node runs them, in a
 * child process, one for each worker.
 */
export const test = base.extend<{ portal: PortalPage }, WorkerFixtures>({
  stageOptions: [{}, { option: true, scope: "worker" }],
  stage: [
    async ({ stageOptions }, use) => {
      const file = fileURLToPath(new URL("stage.ts", import.meta.url));
      const child = fork(file, [JSON.stringify(stageOptions)], { execArgv: [] });
      const ended = failure(child);
      ended.catch(() => undefined);
      const said = () => Promise.race([once(child, "message"), ended]);
      const [addresses] = await said();
      const order = async (given: Order): Promise<unknown> => {
        child.send(given);
        const [{ answer }] = await said();
        return answer;
      };
      await use(stageOf(addresses, order));
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, "exit");
    },
    { scope: "worker" },
  ],
  baseURL: async ({ stage }, use) => use(stage.portalUrl),
  portal: async ({ page, stage }, use) => {
    const portal = new PortalPage(page);
    await portal.open();
    await use(portal);
    await stage.calm();
  },
});

/** The child's own words are on stderr by then. */
async function failure(child: ChildProcess): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`The process with the mock and the portal ended (exit code ${code}).`);
}

export { expect } from "@playwright/test";
