import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { curlOf, quoted } from "../../console/curl.js";

const run = promisify(execFile);

/** What bash hands to a program. */
async function argumentsOf(command: string): Promise<string[]> {
  const script = `curl() { printf '%s\\0' "$@"; }; ${command}`;
  const { stdout } = await run("bash", ["-c", script], { env: { LC_ALL: "C.UTF-8" } });
  return stdout.split("\0").slice(0, -1);
}

test("a request becomes the command that sends it", async () => {
  const request = {
    headers: [
      { name: "host", value: "127.0.0.1:1" },
      { name: "content-type", value: "application/json" },
      { name: "x-empty", value: "" },
    ],
    body: `{"name":"it's"}`,
  };
  const command = curlOf({ method: "PUT", target: "/a?b=[1]", request }, "http://127.0.0.1:1");
  expect(await argumentsOf(command)).toEqual([
    "--globoff",
    "-X",
    "PUT",
    "http://127.0.0.1:1/a?b=[1]",
    "-H",
    "content-type: application/json",
    "-H",
    "x-empty;",
    "--data-raw",
    `{"name":"it's"}`,
  ]);
});

test("whatever stands in it stays one argument and runs nothing", async () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("$(touch x)", "`id`", "a\nb; id", "'; id #", "\\", "!!", "\u0007'\\x41", "-X"),
  );
  const property = fc.asyncProperty(
    fc.array(
      text.filter((one) => !one.includes("\0") && one.isWellFormed()),
      { minLength: 1, maxLength: 8 },
    ),
    async (texts) => {
      expect(await argumentsOf(`curl ${texts.map(quoted).join(" ")}`)).toEqual(texts);
    },
  );
  await fc.assert(property, { numRuns: 100 });
});
