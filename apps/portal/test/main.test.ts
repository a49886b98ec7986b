import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../server/main.ts", import.meta.url));

function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  return spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test.each([
  [
    "an address without its credentials",
    [],
    { ENOS_BASE_URL: "https://gateway.example", ENOS_APP_KEY: "k" },
    "ENOS_BASE_URL is set, so ENOS_APP_SECRET must be set as well.",
  ],
  [
    "an address that is none",
    [],
    { MOCK_URL: "localhost:4010" },
    'MOCK_URL is "localhost:4010", which is no http or https address.',
  ],
  [
    "a port that is none",
    ["--portal-port", "five"],
    {},
    '"five" is no port: --portal-port (or PORTAL_PORT) takes a number from 0 to 65535.',
  ],
  ["a flag that is none", ["--prot", "1"], {}, "The portal's only flag is --portal-port <number>."],
])("%s is one sentence, and exit code 1", async (_, args, env, sentence) => {
  const child = run(args, env);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(said).toBe(`${sentence}\n`);
  expect(code).toBe(1);
});

test("without settings it says that it takes both APIs from a mock, and ends when told to", async () => {
  const child = run([], { PORTAL_DEV: "1", PORTAL_PORT: "0" });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (said += part));
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(said).toMatch(
    /^The portal is at http:\/\/127\.0\.0\.1:\d+\nIt takes koodrive and enos from the mock at http:\/\/127\.0\.0\.1:4010 \(MOCK_URL\)/,
  );
  expect(code).toBe(0);
});
