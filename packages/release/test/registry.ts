import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A real registry on loopback. It has a user, and lets nobody else publish. */
export class Registry implements AsyncDisposable {
  readonly #storage: string;
  #server: Server | undefined;
  #port = 0;
  #token = "";

  private constructor(storage: string) {
    this.#storage = storage;
  }

  /** @param storage a folder; what was published stays there. */
  static async start(storage: string): Promise<Registry> {
    const registry = new Registry(storage);
    await registry.start();
    registry.#token = await registry.#addUser();
    return registry;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** For npm, with or without a token. Nothing is tried twice: a test has no time for that. */
  npmrc({ token = this.#token }: { readonly token?: string } = {}): string {
    const auth = token && `//127.0.0.1:${this.#port}/:_authToken=${token}\n`;
    const cache = join(this.#storage, "..", "npm-cache");
    return `registry=${this.url}\n${auth}cache=${cache}\nfetch-retries=0\naudit=false\nfund=false\nupdate-notifier=false\n`;
  }

  /** Again after it went, at the same place. */
  async start(): Promise<void> {
    const server = (await runServer(config(this.#storage))) as Server;
    server.listen(this.#port, "127.0.0.1");
    await once(server, "listening");
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  }

  /** Dies when it has taken so many packages. */
  dieAfter(packages: number): void {
    let taken = 0;
    this.#server?.on("request", (request, response) => {
      if (request.method !== "PUT") return;
      response.once("close", () => {
        taken += 1;
        if (taken === packages) void this.stop();
      });
    });
  }

  /** What it knows of a package. */
  async about(name: string): Promise<{ versions: string[]; tags: Record<string, string> }> {
    const response = await fetch(`${this.url}${name.replace("/", "%2f")}`);
    if (response.status === 404) return { versions: [], tags: {} };
    const told = (await response.json()) as {
      versions: object;
      "dist-tags": Record<string, string>;
    };
    return { versions: Object.keys(told.versions), tags: told["dist-tags"] };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #addUser(): Promise<string> {
    const response = await fetch(`${this.url}-/user/org.couchdb.user:publisher`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "publisher", password: "open-sesame" }),
    });
    const { token } = (await response.json()) as { token: string };
    return token;
  }
}

function config(storage: string) {
  return {
    storage,
    configPath: join(storage, "config.yaml"),
    self_path: join(storage, "config.yaml"),
    auth: { htpasswd: { file: join(storage, "htpasswd") } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" },
  };
}
