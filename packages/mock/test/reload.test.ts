import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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

async function watched() {
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

const MEMBER = { account: "0042", password: "open-sesame" };

describe("a saved file", () => {
  test("of the contract is served", async () => {
    await using site = await watched();
    await site.edit("openapi.yaml", "msg: welcome", "msg: hello again");
    await site.lines.until(/openapi\.yaml: reloaded/);
    expect(await site.login(MEMBER)).toMatchObject({ msg: "hello again" });
  });

  test("that the contract refers to is served", async () => {
    await using site = await watched();
    expect(await site.login({ account: "1", password: "p" })).toMatchObject({ code: 7 });
    await site.edit(
      "schemas/login.yaml",
      "account: { type: string }",
      "account: { type: string, minLength: 4 }",
    );
    await site.lines.until(/reloaded/);
    expect(await site.login({ account: "1", password: "p" })).toMatchObject({ code: 9 });
  });

  test("of the rules is served, also one that was not there", async () => {
    await using site = await watched();
    await rm(join(site.folder.path, "mock.yaml"));
    await site.lines.until(/reloaded/);
    expect(await site.login({ account: "1", password: "p" })).toMatchObject({ code: 0 });
    const rules = "rules: [{ operation: login, answer: wrongPassword }]";
    await writeFile(join(site.folder.path, "mock.yaml"), rules);
    await site.lines.until(/reloaded/);
    expect(await site.login(MEMBER)).toMatchObject({ code: 7 });
  });

  test("adds a path, and what the mock tells about its APIs follows", async () => {
    await using site = await watched();
    await site.edit("openapi.yaml", "/books/new:", "/books/newest:");
    await site.lines.until(/reloaded/);
    const path = "/lib/books/newest";
    expect(
      (await call(site.mock.url, { method: "GET", path, headers: { "x-key": "k" } })).status,
    ).toBe(200);
    expect(site.mock.apis[0]?.operations).toContainEqual(
      expect.objectContaining({ path: "/books/newest" }),
    );
  });
});

describe("a broken save", () => {
  test.each([
    ["openapi.yaml", "openapi: 3.1.0", "openapi: 3.1.0: oops", /openapi\.yaml:1:\d+/],
    ["openapi.yaml", "schemas/login.yaml", "schemas/logni.yaml", /openapi\.yaml:\d+:\d+/],
    ["schemas/login.yaml", "type: object", "type: [", /login\.yaml:\d+:\d+/],
    ["mock.yaml", "answer: success", "answer: succes", /mock\.yaml:4:13/],
  ])(
    "of %s (%s) keeps the last good contract and says what is wrong",
    async (file, from, to, place) => {
      await using site = await watched();
      await site.edit(file, from, to);
      await site.lines.until(/the last good contract still is/);
      await site.lines.until(place);
      expect(await site.login(MEMBER)).toMatchObject({ code: 0, msg: "welcome" });
      await site.edit(file, to, from);
      await site.lines.until(/mended and reloaded/);
      expect(await site.login(MEMBER)).toMatchObject({ code: 0, msg: "welcome" });
    },
  );
});

test("a file that a broken contract refers to mends it when it is created", async () => {
  await using site = await watched();
  await site.edit("openapi.yaml", "schemas/login.yaml", "schemas/other.yaml");
  await site.lines.until(/the last good contract still is/);
  const other = await readFile(join(site.folder.path, "schemas", "login.yaml"));
  await writeFile(join(site.folder.path, "schemas", "other.yaml"), other);
  expect(await site.lines.until(/reloaded/)).toMatch(/mended/);
});

test("no request is lost while contracts are reloaded", async () => {
  await using site = await watched();
  const words = ["welcome", "hello", "good day", "there you are"];
  for (const [index, word] of words.slice(1).entries()) {
    await site.edit("openapi.yaml", `msg: ${words[index]}`, `msg: ${word}`);
    const reloaded = site.lines.until(/reloaded/).then(() => "reloaded" as const);
    for (;;) {
      const answer = await site.login(MEMBER);
      expect(answer).toMatchObject({
        code: 0,
        msg: expect.stringMatching(`${words[index]}|${word}`),
      });
      if ((await Promise.race([reloaded, undefined])) === "reloaded") break;
    }
    expect(await site.login(MEMBER)).toMatchObject({ msg: word });
  }
});
