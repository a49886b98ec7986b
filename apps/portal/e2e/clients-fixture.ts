import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { JSHandle, Page } from "@playwright/test";
import { build } from "vite";
import type { clients } from "./clients-page.ts";
import { test as base } from "./stage-fixture.ts";

type Clients = JSHandle<typeof clients>;

interface Fixtures {
  readonly clients: Clients;
  /** Opens them in another tab. */
  readonly openClients: (page: Page) => Promise<Clients>;
}

/** A server of another origin than mock and portal. */
interface Site {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(listener: RequestListener): Promise<Site> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/** The page's script, by the bundler and for the browsers that an application has. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("clients-page.ts", import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input: entry } },
  });
  if (!("output" in output)) throw new Error("Vite gave no single bundle.");
  return output.output[0].code;
}

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const script = await bundle();
      const html = `<!doctype html><title>Clients</title><script type="module">${script}</script>`;
      const site = await serve((_, response) =>
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
      );
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  openClients: async ({ site }, use) => {
    await use(async (page) => {
      await page.goto(site.url);
      return page.evaluateHandle(
        (name): typeof clients => Reflect.get(globalThis, name),
        "clients",
      );
    });
  },
  clients: async ({ page, openClients }, use) => {
    await use(await openClients(page));
  },
});

export { expect } from "@playwright/test";
