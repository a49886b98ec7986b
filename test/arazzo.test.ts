import { globSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findContracts } from "@handshake/contract";
import { startMock } from "@handshake/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runWorkflows } from "./run-workflows.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const contracts = await findContracts(root);

describe.concurrent("the workflows in specs/", () => {
  test("hold against the mock, and no password is printed", async () => {
    const { code, output } = await runWorkflows(root, []);
    expect(output).not.toContain("✗");
    expect(code).toBe(0);
    for (const file of globSync("specs/*/*.arazzo.yaml", { cwd: root })) {
      expect(output).toContain(file);
    }
    for (const secret of await secrets()) expect(output).not.toContain(secret);
  });

  test("each contract has some", () => {
    const folders = globSync("specs/*/*.arazzo.yaml", { cwd: root }).map(
      (one) => one.split("/")[1],
    );
    expect([...new Set(folders)].sort()).toEqual(contracts.map(({ name }) => name));
  });
});

/** The values of `format: password` in the workflows' inputs. */
async function secrets(): Promise<string[]> {
  const files = globSync("specs/*/*.arazzo.yaml", { cwd: root });
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/format: password,?\s+default: "?([^\s"}]+)/g),
  ]);
  return [...new Set(found.map(([, value = ""]) => value))].filter((value) => value !== "unsigned");
}

function workflow(password: string, status: number): string {
  return `
arazzo: 1.0.1
info: { title: Doors, version: 1.0.0 }
sourceDescriptions: [{ name: doors, type: openapi, url: ./openapi.yaml }]
workflows:
  - workflowId: enter
    inputs: { type: object, properties: { word: { type: string, format: password, default: ${password} } } }
    steps:
      - stepId: knock
        operationId: knock
        requestBody: { contentType: application/json, payload: { word: $inputs.word } }
        successCriteria: [{ condition: $statusCode == ${status} }]
`;
}

// A service of another name, in a repository of its own: what the command says when something is wrong.
describe("a workflow that does not hold", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "arazzo-"));
    await cp(fileURLToPath(new URL("fixtures/doors", import.meta.url)), folder, {
      recursive: true,
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const write = (text: string) => writeFile(join(folder, "specs/doors/enter.arazzo.yaml"), text);

  test("is told with its file, its step and its condition, and ends the command with 1", async () => {
    await write(workflow("hunter2-secret", 418));
    const { code, output } = await runWorkflows(folder, ["doors"]);
    expect(output).toContain("specs/doors/enter.arazzo.yaml");
    expect(output).toContain("step knock: `$statusCode == 418` does not hold");
    expect(output).not.toContain("hunter2");
    expect(output).not.toContain("issued-by-the-door");
    expect(code).toBe(1);
  });

  test.each(["", "- 1\n", "arazzo: 7.0.0\n", "arazzo: 1.0.1\nworkflows: 5\n"])(
    "that is none at all (%j) fails, with the way to learn why",
    async (text) => {
      await write(text);
      const { code, output } = await runWorkflows(folder, ["doors"]);
      expect(output).toMatch(
        /^specs\/doors\/enter\.arazzo\.yaml\n {2}✗ .+\n {4}See what `pnpm lint:contracts` says of it\.\n$/,
      );
      expect(code).toBe(1);
    },
  );

  test("runs against another service at --target, with inputs from the environment", async () => {
    await write(workflow("hunter2-secret", 200));
    await using service = await startMock({ contracts: [join(folder, "specs/doors")] });
    const env = { REDOCLY_CLI_RESPECT_INPUT: '{"word":"from-outside"}' };
    const { code, output } = await runWorkflows(folder, ["--target", service.url], env);
    expect(output).toContain("✓ enter, 1 step");
    expect(code).toBe(0);
    expect(output).not.toContain("from-outside");
    expect((await service.journal.next("knock")).request.body).toContain("from-outside");
  });

  test.each([
    [["nobody"], 'There is no contract "nobody". There are: doors.'],
    [
      ["--target", "nowhere"],
      "--target is no address. Write one such as https://service.example.com.",
    ],
    [["--tarhet", "x"], "Unknown option '--tarhet'. See `pnpm workflows --help`."],
    [
      ["--target", "http://127.0.0.1:9", "--", "doors", "walls"],
      'There is no contract "walls". There are: doors.',
    ],
  ])("%j gets one sentence", async (args, sentence) => {
    await write(workflow("x", 200));
    expect(await runWorkflows(folder, args)).toEqual({ code: 1, output: `${sentence}\n` });
  });
});
