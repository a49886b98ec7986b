import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { TracedCall } from "../server/view.ts";
import { accounts, type ApiName } from "./browser.ts";
import { Stage } from "./stage.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Everything that a visitor does with an API, and the code that the page shows for it. */
async function visit(stage: Stage, api: ApiName): Promise<{ setup: string; calls: TracedCall[] }> {
  const { browser } = stage;
  const { apis } = (await browser.send("GET", "/api/apis")).body;
  const answers = [await browser.logIn(api)];
  if (api === "enos") {
    answers.push(await browser.call("organizations"), await browser.choose("yourOrgId_1"));
    answers.push(await browser.call("user"));
  } else {
    answers.push(await browser.call("userInfo", { query: { userId: "1882575898755117312" } }));
  }
  answers.push(await browser.send("POST", "/api/session/renew"));
  answers.push(await browser.send("DELETE", "/api/session"));
  const calls = answers.flatMap(({ body }) => body.calls ?? []);
  return { setup: apis?.find(({ id }) => id === api)?.setup ?? "", calls };
}

/** A snippet that says how its call ended. */
function told(code: string): string {
  return `${code}\n`.replace(/const result = [^;]+;/g, "$& report(result);");
}

/** One program of all the snippets, with values for the names that stand in place of secrets. */
function programOf(setup: string, calls: readonly TracedCall[], password: string): string {
  return [
    `const password = ${JSON.stringify(password)}, appKey = "mock-app-key", appSecret = "mock-app-secret";`,
    "const report = ({ ok, message }: { ok: boolean; message?: string }) => console.log(ok ? 'ok' : message);",
    setup,
    ...calls.map(({ code }) => `{\n${told(code)}}`),
  ].join("\n");
}

async function run(command: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const [said, complained] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return said + complained;
}

test.each([
  ["koodrive", 3],
  ["enos", 5],
] as const)("what is copied for %s compiles, and does the same again", async (api, results) => {
  await using stage = await Stage.start();
  const { setup, calls } = await visit(stage, api);
  expect(calls.map(({ kind }) => kind)).toEqual(calls.map(() => "success"));
  stage.mock.reset();
  // Beside the portal, whose dependencies it has.
  const folder = await mkdtemp(join(root, "apps/portal/test-results-code-"));
  try {
    const file = join(folder, "copied.ts");
    await writeFile(file, programOf(setup, calls, accounts[api].password));
    const config = { extends: "../../../tsconfig.json", include: ["copied.ts"], exclude: [] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    expect(await run(join(root, "node_modules/.bin/tsc"), "-p", folder)).toBe("");
    expect(await run(process.execPath, file)).toBe("ok\n".repeat(results));
  } finally {
    await rm(folder, { recursive: true });
  }
});
