import { fileURLToPath } from "node:url";
import { expect, test as base } from "@playwright/test";
import { serve } from "./serve.ts";

/** The site as `pnpm build` has left it. */
export const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

interface Worker {
  /** Where the built site is served. */
  readonly site: string;
}

/** Every test fails on a complaint of the browser and on a request to any other host. */
export const test = base.extend<object, Worker>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const server = await serve(DIST);
      await use(server.url);
      server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site),
  page: async ({ page, site }, use) => {
    const wrong: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => {
      if (/^(?:https?|wss?):/.test(request.url()) && !request.url().startsWith(`${site}/`))
        wrong.push(`asked ${request.url()}`);
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

export { expect };
