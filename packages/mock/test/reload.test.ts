import { once } from "node:events";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { loadApi } from "../src/api/load.ts";
import { PreparedOperations } from "../src/api/prepared.ts";
import { call } from "./call.ts";
import { copyOf } from "./fixture.ts";
import { MEMBER, watched } from "./watched.ts";

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

test("many saves at once end in the last of them", async () => {
  await using site = await watched();
  const path = join(site.folder.path, "openapi.yaml");
  const text = await readFile(path, "utf8");
  for (let number = 1; number <= 20; number++) {
    await writeFile(
      path,
      number % 3 === 0 ? "openapi: [" : text.replace("msg: welcome", `msg: save ${number}`),
    );
  }
  const said = async (): Promise<unknown> => Object(await site.login(MEMBER)).msg;
  while ((await said()) !== "save 20") await site.lines.until(/reloaded|still is/);
  expect(site.mock.apis).toHaveLength(1);
});

test("a contract that is replaced by renaming, and one that is gone for a while", async () => {
  await using site = await watched();
  const path = join(site.folder.path, "openapi.yaml");
  const text = await readFile(path, "utf8");
  await writeFile(`${path}.new`, text.replace("msg: welcome", "msg: renamed"));
  await rename(`${path}.new`, path);
  await site.lines.until(/reloaded/);
  expect(await site.login(MEMBER)).toMatchObject({ msg: "renamed" });
  await rm(path);
  await site.lines.until(/the last good contract still is/);
  expect(await site.login(MEMBER)).toMatchObject({ msg: "renamed" });
  await writeFile(path, text);
  await site.lines.until(/mended and reloaded/);
  expect(await site.login(MEMBER)).toMatchObject({ msg: "welcome" });
});

test("a request that began before a reload is answered by the contract that it began with", async () => {
  await using site = await watched();
  const body = JSON.stringify(MEMBER);
  const headers = { "content-type": "application/json", "content-length": body.length };
  const upload = request(`${site.mock.url}/lib/login`, { method: "POST", headers });
  const answered = once(upload, "response");
  upload.write(body.slice(0, 5));
  // Once another connection has had its answer, the server has read the head of the first.
  expect(await site.login(MEMBER)).toMatchObject({ msg: "welcome" });
  await site.edit("openapi.yaml", "msg: welcome", "msg: hello");
  await site.lines.until(/reloaded/);
  expect(await site.login(MEMBER)).toMatchObject({ msg: "hello" });
  upload.end(body.slice(5));
  const [response]: IncomingMessage[] = await answered;
  if (response === undefined) throw new Error("no response");
  expect(await json(response)).toMatchObject({ msg: "welcome" });
});

test("what a change has nothing to do with stays ready, and what it changes does not", async () => {
  await using folder = await copyOf("library");
  const file = join(folder.path, "openapi.yaml");
  const prepared = new PreparedOperations();
  const prismOf = async (name: string) => {
    const { operations } = await loadApi({ name: "library", file }, prepared);
    return operations.find((operation) => operation.name === name)?.prism;
  };
  const [login, book] = [await prismOf("login"), await prismOf("getBook")];
  expect([login?.iid, book?.iid]).toEqual(["login", "getBook"]);
  await writeFile(file, (await readFile(file, "utf8")).replace("msg: welcome", "msg: hello"));
  expect(await prismOf("getBook")).toBe(book);
  const changed = await prismOf("login");
  expect(changed).not.toBe(login);
  expect(await prismOf("login")).toBe(changed);
});
