import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { WorkspaceCopy } from "./workspace-copy.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const running = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

/** `pnpm start` as a process of its own, and what it has printed. */
class Start {
  readonly process: ChildProcess;
  #output = "";
  #changed = Promise.withResolvers<void>();

  constructor(args: readonly string[] = ["--mock-port", "0", "--portal-port", "0"], cwd = root) {
    this.process = spawn(process.execPath, ["scripts/start.ts", ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: "1" },
    });
    running.add(this.process);
    this.process.stdout?.on("data", (chunk: Buffer) => this.#add(chunk));
    this.process.stderr?.on("data", (chunk: Buffer) => this.#add(chunk));
  }

  get output(): string {
    return this.#output;
  }

  #add(chunk: Buffer): void {
    this.#output += chunk.toString();
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }

  /** Waits until this has been printed, after what was waited for before. */
  async until(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#output);
      if (found) {
        this.#output = this.#output.slice(found.index + found[0].length);
        return found;
      }
      await this.#changed.promise;
    }
  }

  async ended(): Promise<number | null> {
    if (this.process.exitCode === null) await once(this.process, "exit");
    return this.process.exitCode;
  }
}

/** 0 where nobody answers. */
async function statusOf(url: string): Promise<number> {
  return fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
}

async function logIn(mockUrl: string): Promise<unknown> {
  const response = await fetch(`${mockUrl}/app-portal-service/v2.0/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ account: "portal_demo", password: "yourPassword" }),
  });
  return response.json();
}

test("one command brings up the mock and the portal, and Ctrl-C ends both", async () => {
  const start = new Start();
  const [, mockUrl = ""] = await start.until(/The mock of \d+ APIs is up on (\S+)/);
  const [, portalUrl = ""] = await start.until(/The portal is up on (\S+)/);
  expect(await logIn(mockUrl)).toMatchObject({ code: 200 });
  expect(await (await fetch(portalUrl)).text()).toContain("<title>");

  start.process.kill("SIGINT");
  expect(await start.ended()).toBe(0);
  await expect(fetch(mockUrl)).rejects.toThrow("fetch failed");
  await expect(fetch(portalUrl)).rejects.toThrow("fetch failed");
}, 60_000);

test.each([
  ["--mock-port", "--portal-port"],
  ["--portal-port", "--mock-port"],
])(
  "a port that is taken is named together with %s",
  async (flag, other) => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const start = new Start([flag, port, other, "0"]);
    expect(await start.ended()).toBe(1);
    expect(start.output).toContain(`Port ${port}`);
    expect(start.output).toContain(flag);
    expect(start.output).not.toMatch(/^ +at /m);
    taken.close();
  },
  60_000,
);

test.each([
  [["--mock-port", "http"], '--mock-port is "http", which is no port'],
  [["--portal-prot", "1"], "Unknown option '--portal-prot'. See pnpm start --help."],
])("%j is refused in a sentence", async (args, sentence) => {
  const start = new Start(args);
  expect(await start.ended()).toBe(1);
  expect(start.output).toContain(sentence);
  expect(start.output.trim().split("\n")).toHaveLength(1);
});

test("while it runs, a broken save is told with its place, a good one followed, a new API served", async () => {
  await using copy = await WorkspaceCopy.make(["enos", "koodrive"]);
  const start = new Start(undefined, copy.root);
  const [, mockUrl = ""] = await start.until(/The mock of \d+ APIs is up on (\S+)/);
  const [, portalUrl = ""] = await start.until(/The portal is up on (\S+)/);
  await start.until(/Ctrl-C ends everything/);
  const contract = copy.path("specs/enos/openapi.yaml");
  const good = await readFile(contract, "utf8");

  await writeFile(contract, good.replace("operationId: login", "operationId: [login"));
  await start.until(/specs\/enos\/openapi\.yaml:\d+:\d+ error/);
  expect(await logIn(mockUrl)).toMatchObject({ code: 200 });

  await writeFile(contract, good.replaceAll("name: Portal Demo", "name: New Demo"));
  await start.until(/enos +wrote .*gen\/openapi\.json/);
  await expect
    .poll(() => logIn(mockUrl), { timeout: 20_000 })
    .toMatchObject({ data: { organizations: [{ name: "New Demo" }, {}] } });

  await mkdir(copy.path("specs/third"));
  await cp(fileURLToPath(new URL("fixtures/third", import.meta.url)), copy.path("specs/third"), {
    recursive: true,
  });
  await start.until(/The mock serves .*Pet Store/);
  const pets = await fetch(`${mockUrl}/v1/pets`, { headers: { "x-api-key": "any" } });
  expect(await pets.json()).toHaveLength(2);
  // The portal starts anew with the new clients.
  await expect.poll(() => statusOf(portalUrl), { timeout: 20_000 }).toBe(200);

  await rm(copy.path("specs/third"), { recursive: true });
  await start.until(/third +removed/);
  start.process.kill("SIGINT");
  expect(await start.ended()).toBe(0);
}, 120_000);
