import { createServer } from "node:http";
import { once } from "node:events";
import { cp, mkdir, mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { asJson, fixture } from "./fixture.ts";
import { run, runIn } from "./run.ts";

const folder = () => mkdtempDisposable(join(tmpdir(), "cli-"));
const shop = fixture("shop");

/** Serves files of a folder, and nothing else. */
async function web(root: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://web${request.url}`);
    readFile(join(root, pathname)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

describe("what to serve", () => {
  test("a URL, with every file that the contract there refers to", async () => {
    await using server = await web(fixture("."));
    await using mock = run("mock", `${server.url}/library/openapi.yaml`, "--port", "0");
    const [, url] = await mock.until(/up on (\S+)[^]*\(library\)[^]*Ctrl-C/);
    const body = JSON.stringify({ account: "0042", password: "open-sesame" });
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`${url}/lib/login`, { method: "POST", headers, body });
    expect(answer.status).toBe(200);
  });

  test("a URL that gives no contract is told in a sentence", async () => {
    await using server = await web(fixture("."));
    for (const [path, sentence] of [
      ["nowhere.yaml", /nowhere\.yaml answers 404, not with a contract\.\n$/],
      ["library/mock.yaml", /mock\.yaml is no OpenAPI 3 document.+\n$/],
    ] as const) {
      await using mock = run("mock", `${server.url}/${path}?key=secret`, "--port", "0");
      expect(await mock.errors).toMatch(sentence);
      expect(await mock.errors).not.toContain("secret");
      expect(await mock.ended).toBe(1);
    }
  });

  test("a URL that nobody answers", async () => {
    const gone = await web(".");
    await gone[Symbol.asyncDispose]();
    await using mock = run("mock", `${gone.url}/openapi.yaml`);
    expect(await mock.errors).toMatch(/cannot be reached: ECONNREFUSED\.\n$/);
    expect(await mock.ended).toBe(1);
  });

  test("the contract that lies here, where there is no specs folder; else what to do", async () => {
    await using here = await folder();
    {
      await using empty = runIn(here.path);
      expect(await empty.errors).toMatch(/^There is no contract here: .+Name one: .+\n$/);
      expect(await empty.ended).toBe(1);
    }
    await cp(join(shop, "openapi.yaml"), join(here.path, "openapi.yaml"));
    await using mock = runIn(here.path, "--port", "0");
    const [, url] = await mock.until(/up on (\S+)[^]*Ctrl-C/);
    expect(await (await fetch(`${url}/shop/items`)).json()).toEqual(["pen"]);
  });

  test("an installed client package, and one that holds no contract", async () => {
    await using here = await folder();
    const client = join(here.path, "node_modules/@acme/shop");
    await mkdir(join(client, "gen"), { recursive: true });
    await writeFile(join(client, "gen/openapi.json"), await asJson("shop"));
    const manifest = { name: "@acme/shop", exports: { "./openapi.json": "./gen/openapi.json" } };
    await writeFile(join(client, "package.json"), JSON.stringify(manifest));
    const bare = join(here.path, "node_modules/@acme/bare");
    await mkdir(bare);
    await writeFile(join(bare, "package.json"), `{ "name": "@acme/bare" }`);
    const deep = join(here.path, "src/deep");
    await mkdir(deep, { recursive: true });

    await using mock = runIn(deep, "@acme/shop", "--port", "0");
    const [, url] = await mock.until(/up on (\S+)[^]*\(shop\)[^]*Ctrl-C/);
    expect(await (await fetch(`${url}/shop/items`)).json()).toEqual(["pen"]);
    await using none = runIn(deep, "@acme/bare");
    expect(await none.errors).toMatch(/^The package @acme\/bare holds no contract: .+\n$/);
  });
});

describe("flags", () => {
  test("--prefix parts two APIs that claim one path, and the conflict names it", async () => {
    const rival = fixture("rival");
    await using clash = run("mock", shop, rival, "--port", "0");
    expect(await clash.errors).toMatch(
      /"listItems" in .*shop\/openapi\.yaml and "rivalItems" in .*rival\/openapi\.yaml\. .*--prefix rival=/,
    );
    await using mock = run("mock", shop, rival, "--port", "0", "--prefix", "rival=/other");
    const [output, url] = await mock.until(/up on (\S+)[^]*Ctrl-C/);
    expect(output).toContain(`${url}/other/shop`);
    expect((await fetch(`${url}/shop/items`)).status).toBe(200);
    expect((await fetch(`${url}/other/shop/items`)).status).toBe(200);
  });

  test("--prefix of the only API needs no name", async () => {
    await using mock = run("mock", shop, "--port", "0", "--prefix", "/x/");
    const [, url] = await mock.until(/up on (\S+)[^]*Ctrl-C/);
    expect(await (await fetch(`${url}/x/shop/items`)).json()).toEqual(["pen"]);
    expect((await fetch(`${url}/shop/items`)).status).toBe(404);
  });

  test("--log json is one object a line, without a secret", async () => {
    await using mock = run("mock", fixture("library"), "--port", "0", "--log", "json");
    const [line] = await mock.until(/^.*\n/);
    const { kind, url } = JSON.parse(line) as { kind: string; url: string };
    expect(kind).toBe("started");
    const body = JSON.stringify({ account: "0042", password: "open-sesame" });
    const headers = { "Content-Type": "application/json", Authorization: "Bearer hidden" };
    await fetch(`${url}/lib/login?trace=hidden`, { method: "POST", headers, body });
    const [, request = ""] = await mock.until(/\n(\{.*"request".*\})\n/);
    expect(JSON.parse(request)).toMatchObject({
      kind: "request",
      method: "POST",
      status: 200,
      api: "library",
      operation: "login",
    });
    expect(request).not.toMatch(/hidden|sesame/);
  });

  test("--log silent says nothing, and the mock is up all the same", async () => {
    await using other = await startMock({ contracts: [shop] });
    const { port } = other;
    await other.close();
    await using mock = run("mock", shop, "--log", "silent", "--port", String(port));
    const chunks: unknown[] = [];
    mock.child.stdout.on("data", (chunk) => chunks.push(chunk));
    const asked = async (): Promise<number> => {
      for (;;) {
        const answer = await fetch(`http://127.0.0.1:${port}/shop/items`).catch(() => undefined);
        if (answer) return answer.status;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    expect(await asked()).toBe(200);
    expect(chunks).toEqual([]);
  });

  test.each([
    [["--delay", "soon"], /^--delay soon is no time: .+\n$/],
    [["--delay", "400ms..100ms"], /^--delay 400ms\.\.100ms is no time: .+\n$/],
    [["--delay", "5s.."], /^--delay 5s\.\. is no time: .+\n$/],
    [["--porrt", "1"], /^Unknown option '--porrt'\. Did you mean --port\? See --help\.\n$/],
    [["--no-wach"], /^Unknown option '--no-wach'\. Did you mean --no-watch\? See --help\.\n$/],
    [["--nonsense"], /^Unknown option '--nonsense'\. See --help\.\n$/],
    [[shop], /^The contract .+openapi\.yaml is named twice\. Name it once\.\n$/],
    [
      [fixture(".")],
      /^The folder .+ holds no contract \(.+\)\. Name what lies in it: .+broken .+\n$/,
    ],
    [["--prefix", "x"], /^--prefix x is no path: .+\n$/],
    [
      ["--prefix", "none=/x"],
      /^--prefix none=… names no API that is served\. These are: shop\.\n$/,
    ],
    [["--log", "loud"], /^--log loud is not known: .+\n$/],
    [["--cors-origin", "localhost"], /^--cors-origin localhost is no origin: .+\n$/],
    [["--port"], /^Option '--port <value>' argument missing\. See --help\.\n$/],
  ])("says in a sentence what is wrong with %j", async (args, message) => {
    await using mock = run("mock", shop, ...args);
    expect(await mock.errors).toMatch(message);
    expect(await mock.ended).toBe(1);
  });

  test("two APIs of one name are parted by no prefix", async () => {
    await using here = await folder();
    const other = join(here.path, "shop");
    await cp(shop, other, { recursive: true });
    await using mock = run("mock", shop, other, "--prefix", "shop=/x", "--port", "0");
    expect(await mock.errors).toMatch(/^Two operations claim .+Both APIs are called shop, .+\n$/);
    expect(await mock.ended).toBe(1);
  });

  test("what is switched on is told, and a contract that answers nothing yet", async () => {
    await using here = await folder();
    const none = join(here.path, "none.yaml");
    await writeFile(none, `openapi: 3.1.1\ninfo: { title: None, version: "1" }\npaths: {}\n`);
    const flooded = join(here.path, "flooded");
    await cp(shop, flooded, { recursive: true });
    const scenarios = "scenarios: { flood: { summary: Wet, weather: { latency: 1s } } }";
    await writeFile(join(flooded, "mock.yaml"), scenarios);
    const args = [flooded, none, "--scenario", "flood", "--port", "0"];
    await using mock = run("mock", ...args);
    const [output] = await mock.until(/^[^]*Ctrl-C/);
    expect(output).toMatch(
      /None \(none\), 0 operations\n {2}It answers nothing yet: .+`paths`\.\n/,
    );
    expect(output).toContain("\nSwitched on: flood\n");
  });

  test("--version tells the package's own", async () => {
    await using mock = run("mock", "--version");
    await mock.until(/^\d+\.\d+\.\d+\n/);
    expect(await mock.ended).toBe(0);
  });
});

test("startMock says how to serve what only the command line finds by name", async () => {
  await expect(startMock({ contracts: ["@acme/shop"] })).rejects.toThrow(
    `There is no file or folder @acme/shop. For a client package, give new URL(import.meta.resolve("@acme/shop/openapi.json")).`,
  );
  const fromWeb = startMock({ contracts: ["http://127.0.0.1:1/openapi.yaml"] });
  await expect(fromWeb).rejects.toThrow(/command line alone\.$/);
});

describe("options of startMock behind the flags", () => {
  test("every answer waits by the mock's own clock, and the console does not", async () => {
    const delay = { from: 60_000, to: 60_000 };
    await using mock = await startMock({ contracts: [shop], delay });
    expect((await fetch(`${mock.url}/__mock/health`)).status).toBe(200);
    const answers: number[] = [];
    const late = fetch(`${mock.url}/shop/items`).then(({ status }) => answers.push(status));
    // The second request is answered after the first has arrived.
    await fetch(`${mock.url}/__mock/health`);
    expect(answers).toEqual([]);
    const moving = setInterval(() => mock.clock.advance("60s"), 5);
    await late;
    clearInterval(moving);
    expect(answers).toEqual([200]);
  });

  test("pages of other origins than the given ones may not read the answer", async () => {
    const corsOrigins = ["http://localhost:5173"];
    await using mock = await startMock({ contracts: [shop], corsOrigins });
    const allowed = async (Origin: string, method = "GET"): Promise<string | null> => {
      const headers = { Origin, "Access-Control-Request-Method": "GET" };
      const { headers: given } = await fetch(`${mock.url}/shop/items`, { method, headers });
      return given.get("Access-Control-Allow-Origin");
    };
    expect(await allowed("http://localhost:5173")).toBe("http://localhost:5173");
    expect(await allowed("http://localhost:5173", "OPTIONS")).toBe("http://localhost:5173");
    expect(await allowed("http://evil.example")).toBeNull();
    expect(await allowed("http://evil.example", "OPTIONS")).toBeNull();
  });
});
