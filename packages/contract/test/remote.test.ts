import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { bundleContract, lintContract, saveCopies } from "../src/index.ts";
import { addressOf, copyOf } from "../src/remote/copies.ts";

const FILES: Record<string, string> = {
  "/schemas/user.yaml": "User: { type: object, properties: { team: { $ref: team.yaml#/Team } } }\n",
  "/schemas/team.yaml": "Team: { type: object, properties: { kind: { $ref: /kind.yaml } } }\n",
  "/kind.yaml": "{ type: string, enum: [red, blue] }\n",
};

async function hosting(files: Readonly<Record<string, string>>) {
  const server: Server = createServer(({ url = "" }, response) => {
    const text = files[url];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

async function contractWith(reference: string): Promise<{ root: string; file: string }> {
  const root = await mkdtemp(join(tmpdir(), "remote-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const file = join(root, "specs/users/openapi.yaml");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    `openapi: 3.1.0
info: { title: Users, version: "1" }
paths:
  /me:
    get:
      operationId: me
      responses:
        "200": { description: Me, content: { application/json: { schema: { $ref: "${reference}" } } } }
`,
  );
  return { root, file };
}

test("what is on another host is read from a copy, which is saved when a person asks for it", async () => {
  const { address, close } = await hosting(FILES);
  const { file } = await contractWith(`${address}/schemas/user.yaml#/User`);
  const before = await lintContract(file);
  expect(before).toMatchObject([
    {
      message: `\`${address}/schemas/user.yaml#/User\` leads nowhere: it is on another host, and no copy of it is saved.`,
      remedy: "`pnpm fetch-refs` saves a copy, in `remote/` beside the contract.",
      line: 8,
    },
  ]);
  const saved = await saveCopies(file);
  expect(saved.map((one) => one.address)).toEqual(
    ["/schemas/user.yaml", "/schemas/team.yaml", "/kind.yaml"].map((path) => address + path),
  );
  await close();
  const { document, files } = await bundleContract(file);
  expect(document.components?.schemas).toMatchObject({
    Team: { properties: { kind: { $ref: "#/components/schemas/kind" } } },
    kind: { enum: ["red", "blue"] },
  });
  expect(files).toEqual([file, ...saved.map((one) => one.file)]);
  expect(await saveCopies(file)).toEqual([]);
});

test("copies are fetched again when a person asks for that", async () => {
  const files = { ...FILES };
  const { address } = await hosting(files);
  const { file } = await contractWith(`${address}/kind.yaml`);
  const [first] = await saveCopies(file);
  files["/kind.yaml"] = "{ type: integer }\n";
  expect(await saveCopies(file, { again: true })).toEqual([first]);
  expect(await readFile(first?.file ?? "", "utf8")).toBe("{ type: integer }\n");
});

test("a place in a copy is told as a place in any other file", async () => {
  const { address } = await hosting({ "/user.yaml": "User: { type: objekt }\n" });
  const { file } = await contractWith(`${address}/user.yaml#/User`);
  const [copy] = await saveCopies(file);
  expect(await lintContract(file)).toMatchObject([{ file: copy?.file, line: 1 }]);
});

test.each([
  "https://user:secret@api.test/user.yaml",
  "https://api.test/user.yaml?token=secret",
  "https://[::1]/user.yaml",
  "https://api.test/a%2f..%2fb.yaml",
  "ftp://api.test/user.yaml",
])("of %s no copy is made", (address) => {
  expect(copyOf("/specs/users", address)).toBeUndefined();
});

test("an address and its copy stand for each other", () => {
  const address = fc.webUrl({ withQueryParameters: false, withFragments: false });
  fc.assert(
    fc.property(address, (given) => {
      const { href } = new URL(given);
      const copy = copyOf("/specs/users", href);
      fc.pre(copy !== undefined);
      expect(addressOf("/specs/users", copy)).toBe(href);
      expect(copy.startsWith(join("/specs/users/remote", "/"))).toBe(true);
    }),
  );
});

const PROGRAM = fileURLToPath(new URL("../bin/fetch-refs.ts", import.meta.url));

function run(cwd: string, ...args: string[]) {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], { cwd }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

test("on the command line each copy is told with its address", async () => {
  const { address } = await hosting(FILES);
  const { root } = await contractWith(`${address}/kind.yaml`);
  const folder = `specs/users/remote/http+${address.slice("http://".length).replace(":", "+")}`;
  expect(await run(root)).toEqual({
    code: 0,
    stdout: `${address}/kind.yaml → ${folder}/kind.yaml\n`,
    stderr: "",
  });
  expect(await run(root)).toMatchObject({ code: 0, stdout: "users: nothing to fetch\n" });
});

test("what cannot be fetched is one sentence", async () => {
  const { address, close } = await hosting(FILES);
  const { root } = await contractWith(`${address}/nobody.yaml`);
  const missing = `${address}/nobody.yaml answers 404, not with a file.\n`;
  expect(await run(root)).toEqual({ code: 1, stdout: "", stderr: missing });
  await close();
  const gone = `${address}/nobody.yaml cannot be reached: ECONNREFUSED.\n`;
  expect(await run(root)).toEqual({ code: 1, stdout: "", stderr: gone });
});

test.each([
  [["nobody"], 'There is no contract "nobody". There are: users.\n'],
  [["--frobnicate"], "Unknown option '--frobnicate'. See pnpm fetch-refs --help.\n"],
])("fetch-refs %j is told in one sentence", async (args, stderr) => {
  const { root } = await contractWith("#/components/schemas/User");
  expect(await run(root, ...args)).toEqual({ code: 1, stdout: "", stderr });
});
