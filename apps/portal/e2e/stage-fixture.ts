import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import { PortalPage } from "./portal-page.ts";

export interface Stage {
  readonly portalUrl: string;
  readonly mockUrl: string;
  /** Takes the mock away. */
  down(): Promise<void>;
  /** Brings it back, at the same address. */
  up(): Promise<void>;
  /** Those that the mock has given. */
  tokens(): Promise<readonly string[]>;
}

/**
 * Playwright compiles what it imports in its own way; server and mock run as Node runs them, in a
 * child process, one for each worker.
 */
export const test = base.extend<{ portal: PortalPage }, { stage: Stage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const child = fork(fileURLToPath(new URL("stage.ts", import.meta.url)), { execArgv: [] });
      const ended = failure(child);
      ended.catch(() => undefined);
      const answer = () => Promise.race([once(child, "message"), ended]);
      const [addresses] = await answer();
      const order = async (name: "down" | "up" | "tokens") => {
        child.send(name);
        const [{ tokens = [] }] = await answer();
        return tokens;
      };
      await use({
        ...addresses,
        down: () => order("down"),
        up: () => order("up"),
        tokens: () => order("tokens"),
      });
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, "exit");
    },
    { scope: "worker" },
  ],
  baseURL: async ({ stage }, use) => use(stage.portalUrl),
  portal: async ({ page }, use) => {
    const portal = new PortalPage(page);
    await portal.open();
    await use(portal);
  },
});

/** The child's own words are on stderr by then. */
async function failure(child: ChildProcess): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`The process with the mock and the portal ended (exit code ${code}).`);
}

export { expect } from "@playwright/test";
