import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startMock } from "../src/index.ts";
import { call } from "./call.ts";
import { copyOf } from "./fixture.ts";

/** Log lines as they come: `until` waits for one that matches, passing over the others. */
class Lines {
  readonly #lines: string[] = [];
  #wake = (): void => {};

  readonly log = (line: string): void => {
    this.#lines.push(line);
    this.#wake();
  };

  async until(pattern: RegExp): Promise<string> {
    for (;;) {
      for (let line = this.#lines.shift(); line !== undefined; line = this.#lines.shift()) {
        if (pattern.test(line)) return line;
      }
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
  }
}

/** A mock that follows a copy of the library, and the copy. */
export async function watched() {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await copyOf("library"));
  const lines = new Lines();
  const options = { contracts: [folder.path], watch: true, log: lines.log };
  const mock = stack.use(await startMock(options));
  const kept = stack.move();
  const edit = async (file: string, from: string, to: string): Promise<void> => {
    const path = join(folder.path, file);
    await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
  };
  const login = async (body: object): Promise<unknown> => {
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", path: "/lib/login", headers, body: JSON.stringify(body) };
    return JSON.parse((await call(mock.url, init)).body);
  };
  const dispose = () => kept.disposeAsync();
  return { mock, folder, lines, edit, login, [Symbol.asyncDispose]: dispose };
}

export const MEMBER = { account: "0042", password: "open-sesame" };
