import { fileURLToPath } from "node:url";
import { findContracts } from "@handshake/contract";
import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";
import { run } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

describe("pnpm mock", () => {
  test("tells where each API is and what to log in with, and Ctrl-C ends it", async () => {
    await using mock = run("mock", fixture("library"), fixture("shop"), "--port", "0");
    const [output, url] = await mock.until(/is up on (\S+)[^]*Ctrl-C/);
    expect(output).toContain(`Library (library), 11 operations\n  ${url}/library/v1\n  ${url}/lib`);
    expect(output).toContain("to try in login: account 0042, password open-sesame");
    expect(output).toContain(`Shop (shop), 1 operation\n  ${url}/shop`);
    expect(await (await fetch(`${url}/shop/items`)).json()).toEqual(["pen"]);
    await mock.until(/GET \/shop\/items 200/);
    mock.child.kill("SIGINT");
    expect(await mock.ended).toBe(0);
  });

  test("serves every contract of the repository when none is named", async () => {
    await using mock = run("mock", "--port", "0", "--no-watch");
    const [output] = await mock.until(/is up on \S+[^]*Ctrl-C/);
    for (const { name } of await findContracts(ROOT)) expect(output).toContain(`(${name}), `);
  });

  test("explains itself", async () => {
    await using mock = run("mock", "--help");
    await mock.until(/Usage: mock [^]*--port/);
    expect(await mock.ended).toBe(0);
  });

  test.each([
    [["no-such-api"], /^There is no API "no-such-api"\. Known below specs\/: .+\n$/],
    [["--prot", "1"], /^Unknown option '--prot'\. Did you mean --port\? See --help\.\n$/],
    [["--port", "x"], /^--port x is no port: .+\n$/],
    [["--port", "70000"], /^70000 is no port: .+\n$/],
    [[fixture("broken"), "--port", "0"], /openapi\.yaml:8:\d+ error /],
  ])("says in a sentence what is wrong with %j", async (args, message) => {
    await using mock = run("mock", ...args);
    expect(await mock.errors).toMatch(message);
    expect(await mock.errors).not.toMatch(/\n\s+at /);
    expect(await mock.ended).toBe(1);
  });

  test("names the port that is taken, and the flag", async () => {
    await using other = await startMock({ contracts: [fixture("shop")] });
    await using mock = run("mock", fixture("shop"), "--port", String(other.port));
    expect(await mock.errors).toMatch(new RegExp(`^Port ${other.port} .+--port .+\n$`));
    expect(await mock.ended).toBe(1);
  });
});

describe("pnpm prism", () => {
  test("starts the plain Prism CLI on the bundle", async () => {
    await using prism = run("prism", fixture("library"), "--port", "0");
    const [, url] = await prism.until(/Prism is listening on (\S+)/);
    expect(await (await fetch(`${url}/status`)).json()).toEqual({ up: true });
  });

  test("says which API is missing", async () => {
    await using prism = run("prism");
    expect(await prism.errors).toMatch(/^Usage: pnpm prism <api>/);
    expect(await prism.ended).toBe(1);
  });
});
