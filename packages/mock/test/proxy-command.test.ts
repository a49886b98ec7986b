import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { call } from "./call.ts";
import { fixture } from "./fixture.ts";
import { type Upstream, serve } from "./proxied.ts";
import { runProgram } from "./run.ts";

const COMMAND = new URL("../src/proxy/command.ts", import.meta.url);
const REPORTING = new URL("../src/cli/report.ts", import.meta.url);

/** `mock proxy` in a process of its own. */
function run(...args: readonly string[]) {
  const script = `
    const { run } = await import(${JSON.stringify(COMMAND.href)});
    const { reporting } = await import(${JSON.stringify(REPORTING.href)});
    await reporting(() => run(process.argv.slice(1)));`;
  const flags = ["--input-type=module", "--eval", script, "--", ...args];
  const cwd = fileURLToPath(new URL("../../../", import.meta.url));
  return runProgram([process.execPath, ...flags], { cwd });
}

function shop(): Promise<Upstream> {
  return serve((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "X-Trace": "1" });
    response.end('{"code":"0"}');
  });
}

const LOGIN = {
  method: "POST",
  path: "/shop/v1/login",
  headers: { "content-type": "application/json" },
  body: '{"account":"anna","password":"hunter2"}',
};

describe("mock proxy", () => {
  test("tells where it leads, each finding with the contract's lines, and at the end what was seen", async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), "proxy-"));
    await using service = await shop();
    const report = join(folder.path, "report.json");
    const flags = ["--target", service.url, "--port", "0", "--report", report];
    await using proxy = run(fixture("proxied"), ...flags);
    const [, url = "", target] = await proxy.until(/ (http:\S+)\/shop\/v1 → (\S+)\n/);
    expect(target).toBe(`${service.url}/shop/v1`);
    for (let index = 0; index < 3; index++) await call(url, LOGIN);
    const [block] = await proxy.until(/\n\S+openapi\.yaml:\d+:\d+ error service:[^]*?\n\n/);
    expect(block).toMatch(/login 200, \$response\.body#\/code must be integer \(type\)\n/);
    expect(block).toMatch(/> +\d+ \| +type: integer/);
    await proxy.until(/(?:login  ! 1[^]*){3}/);
    proxy.child.kill("SIGINT");
    const [end] = await proxy.until(/Seen: [^]*More than once:\n.*\n/);
    expect(end).toMatch(/^Seen: 1 of 4 operations, 1 of 5 declared statuses, 0 of 4 examples\./);
    expect(end).toMatch(
      / 3  login +POST \/login\n +3 +200 +success –, wrongPassword –, locked –\n/,
    );
    expect(end).toContain("Findings by fault: client 0, service 1, contract 0.");
    expect(end).toMatch(
      /\n +3 {2}\S+openapi\.yaml:\d+:\d+ \$response\.body#\/code must be integer\n$/,
    );
    expect(await proxy.ended).toBe(0);
    const { findings, coverage, target: origin } = JSON.parse(await readFile(report, "utf8"));
    expect(origin).toBe(service.url);
    expect(findings).toMatchObject([
      { fault: "service", operation: "login", at: "$response.body#/code", rule: "type", count: 3 },
    ]);
    expect(coverage.operations[0]).toMatchObject({ operation: "login", count: 3 });
  });

  test("speaks JSON, one object a line", async () => {
    await using service = await shop();
    const flags = ["--target", service.url, "--port", "0", "--log", "json"];
    await using proxy = run(fixture("proxied"), ...flags);
    const [first] = await proxy.until(/.+\n/);
    const { url, basePaths } = JSON.parse(first);
    expect(basePaths).toEqual(["/shop/v1"]);
    await call(url, LOGIN);
    const [lines] = await proxy.until(/.+\n.*"kind":"exchange".*\n.*"kind":"finding".*\n/);
    const [, exchange, finding] = lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(exchange).toMatchObject({ operation: "login", status: 200, findings: 1 });
    expect(finding).toMatchObject({ finding: { fault: "service", at: "$response.body#/code" } });
    proxy.child.kill("SIGTERM");
    await proxy.until(/"kind":"ended"/);
    expect(await proxy.ended).toBe(0);
  });

  test("explains itself", async () => {
    await using proxy = run("--help");
    await proxy.until(/Usage: mock proxy <api>[^]*--record/);
    expect(await proxy.ended).toBe(0);
  });

  test.each([
    [["x"], /^--target is missing: .+ See mock proxy --help\.\n$/],
    [["--target", "http://a.example"], /^A proxy stands in front of one API: .+\n$/],
    [["a", "b", "--target", "http://a.example"], /^A proxy stands in front of one API: .+\n$/],
    [
      ["x", "--target", "a", "--prot", "1"],
      /^Unknown option '--prot'\. See mock proxy --help\.\n$/,
    ],
    [["x", "--target", "a", "--port", "x"], /^--port x is no port: .+\n$/],
    [["x", "--target", "a", "--timeout", "0"], /^--timeout 0 is no time: .+\n$/],
    [
      ["x", "--target", "a", "--log", "loud"],
      /^--log loud is not known: json, pretty, silent\..+\n$/,
    ],
    [
      [fixture("proxied"), "--target", "https://a:hunter2@b.example"],
      /^--target holds a name or a password\. .+\n$/,
    ],
    [[fixture("broken"), "--target", "https://b.example"], /openapi\.yaml:8:\d+ error /],
  ])("says in a sentence what is wrong with %j", async (args, message) => {
    await using proxy = run(...args);
    expect(await proxy.errors).toMatch(message);
    expect(await proxy.errors).not.toMatch(/\n\s+at |hunter2/);
    expect(await proxy.ended).toBe(1);
  });
});
