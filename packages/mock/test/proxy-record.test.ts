import { mkdtempDisposable, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { call } from "./call.ts";
import { proxied, serve } from "./proxied.ts";

const TOKEN = "AT9f8e7d6c5b4a39281706f5e4d3c2b1a0";

/** A service that answers each request with the next of these bodies, as JSON. */
function answering(...bodies: readonly unknown[]) {
  const left = [...bodies];
  return serve((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "X-Trace": "1" });
    response.end(JSON.stringify(left.shift()));
  });
}

const login = (account: string) => ({
  method: "POST",
  path: "/shop/v1/login",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ account, password: "hunter2" }),
});
const note = (body: unknown) => ({
  ...login(""),
  path: "/shop/v1/notes",
  body: JSON.stringify(body),
});
const welcome = (name: string) => ({ code: 0, data: { token: TOKEN, user: { name } } });

test("an exchange becomes a proposal as it would stand in the contract, its secrets replaced", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "proxy-"));
  await using service = await answering(welcome("Bert"), { code: 8, message: "locked by 4711471" });
  await using proxy = await proxied(service.url, { record: folder.path });
  await call(proxy.url, login("0042000123"));
  await call(proxy.url, login("bert"));
  await proxy.settled();
  const files = (await readdir(folder.path)).sort();
  expect(files).toEqual([
    expect.stringMatching(/^login\.200\.[0-9a-f]{6}\.yaml$/),
    expect.stringMatching(/^login\.200\.[0-9a-f]{6}\.yaml$/),
  ]);
  const texts = await Promise.all(files.map((file) => readFile(join(folder.path, file), "utf8")));
  const examples = texts.map((text) => {
    const { requestBody, responses } = parse(text).paths["/login"].post;
    const values = [requestBody, responses["200"]].map(({ content }) =>
      Object.values<{ value: unknown }>(content["application/json"].examples).map(
        (one) => one.value,
      ),
    );
    return values.flat();
  });
  // The contract's own words where it has some; else the shape.
  expect(examples).toContainEqual([
    { account: "anna", password: "yourPassword" },
    { code: 0, data: { token: "tokenOfExample", user: { name: "Bert" } } },
  ]);
  expect(examples).toContainEqual([
    { account: "bert", password: "yourPassword" },
    { code: 8, message: "locked by 0000000" },
  ]);
});

test("a token that was seen once is known again wherever it stands", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "proxy-"));
  await using service = await answering(welcome("Bert"), { note: "kept" }, { note: "kept" });
  await using proxy = await proxied(service.url, { record: folder.path });
  await call(proxy.url, login("anna"));
  await call(proxy.url, note({ note: "my word is hunter2, thanks" }));
  await call(proxy.url, note({ note: "plain", more: { secretWord: "abc", pin: 1234 } }));
  await proxy.settled();
  const names = (await readdir(folder.path)).filter((name) => name.startsWith("addNote"));
  const texts = await Promise.all(names.map((file) => readFile(join(folder.path, file), "utf8")));
  expect(texts).toHaveLength(2);
  expect(texts.join("\n")).not.toMatch(/hunter2|abc|1234|my word/);
  expect(texts.join("\n")).toMatch(/note: plain/);
});

test("only what is without a finding is recorded, each shape once, and no file is ever written again", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "proxy-"));
  const run = async (): Promise<string[]> => {
    await using service = await answering({ note: "a" }, { note: "b" }, { note: 1 });
    const recorded: string[] = [];
    await using proxy = await proxied(service.url, {
      record: folder.path,
      log: (event) => event.kind === "recorded" && void recorded.push(event.file),
    });
    for (const text of ["x", "y", "z"]) await call(proxy.url, note({ note: text }));
    await proxy.settled();
    expect(proxy.findings).toHaveLength(1);
    return recorded;
  };
  const [file = "", ...others] = await run();
  expect(others).toEqual([]);
  await writeFile(file, "mine now");
  expect(await run()).toEqual([]);
  expect(await readFile(file, "utf8")).toBe("mine now");
});

test("text is recorded as text", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "proxy-"));
  await using service = await answering({ note: "kept" });
  await using proxy = await proxied(service.url, { record: folder.path });
  const headers = { "content-type": "text/plain" };
  await call(proxy.url, { ...note(""), headers, body: "call 0049 170 1234567 or me@home.example" });
  await proxy.settled();
  const [file = ""] = await readdir(folder.path);
  const { requestBody } = parse(await readFile(join(folder.path, file), "utf8")).paths["/notes"]
    .post;
  const [example] = Object.values<{ value: string }>(requestBody.content["text/plain"].examples);
  expect(example?.value).not.toMatch(/[1-9]{3}|home/);
});
