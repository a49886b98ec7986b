import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { plainEnvironment, run, words } from "../src/run.ts";
import { Started } from "../src/started.ts";

const cwd = tmpdir();
const node = (code: string, timeout?: number) =>
  run(process.execPath, ["-e", code], { cwd, ...(timeout !== undefined && { timeout }) });

test("a program's end is its code and its words, good or bad", async () => {
  expect(await node(`console.log("hello")`)).toEqual({ code: 0, stdout: "hello\n", stderr: "" });
  const bad = await node(`console.log("a"); console.error("b"); process.exitCode = 3`);
  expect(bad).toEqual({ code: 3, stdout: "a\n", stderr: "b\n" });
  expect(words(bad)).toBe("a\nb");
});

test("a program that waits for ever is ended, and its words say so", async () => {
  const outcome = await node(`setInterval(() => {}, 1000)`, 200);
  expect(outcome.code).toBeUndefined();
  expect(words(outcome)).toBe("It did not end by itself.");
});

test("a program that is not there is a mistake, and no result", async () => {
  await expect(run("no-such-program", [], { cwd })).rejects.toMatchObject({ code: "ENOENT" });
});

test("a program that is tried knows no proxy and no options of a person", () => {
  const known = ["A", "NO_COLOR", "PATH", "TMPDIR"];
  expect(known).toEqual(expect.arrayContaining(Object.keys(plainEnvironment({ A: "b" }))));
});

test("what goes on is waited for by its words, on any descriptor, and is ended", async () => {
  const code = `require("fs").writeSync(3, "port 80\\n"); setInterval(() => {}, 1000)`;
  const started = new Started(process.execPath, ["-e", code], cwd, 1);
  expect((await started.until(/port (\d+)/))[1]).toBe("80");
  await started[Symbol.asyncDispose]();
  await expect(started.until(/never/)).rejects.toThrow("It ended:\nport 80");
});

test("what cannot be started has ended", async () => {
  await using started = new Started("no-such-program", [], cwd);
  await expect(started.until(/./)).resolves.toBeDefined();
  expect(started.printed).toContain("ENOENT");
});
