import { join } from "node:path";
import { Started } from "./started.ts";

export const MOCK = "@handshake/mock";

/** The packed mock, with the contracts that the packed clients carry, on a free port. */
export class Mock implements AsyncDisposable {
  readonly #process: Started;
  readonly url: string;

  private constructor(process: Started, url: string) {
    this.#process = process;
    this.url = url;
  }

  /**
   * @param home where the mock and the clients are installed.
   * @param clients their names.
   */
  static async start(home: string, clients: readonly string[]): Promise<Mock> {
    const bin = join(home, "node_modules", MOCK, "dist/bin.js");
    const args = [bin, ...clients, "--port", "0", "--no-watch"];
    const started = new Started(process.execPath, args, home);
    const [, url = ""] = await started.until(/up on (http:\S+)/);
    return new Mock(started, url);
  }

  /** Forgets the wrong passwords: after some, it lets not even the right one in. */
  async reset(): Promise<void> {
    const response = await fetch(`${this.url}/__mock/api/reset`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    if (!response.ok) throw new Error(`The mock does not forget: ${await response.text()}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#process[Symbol.asyncDispose]();
  }
}
