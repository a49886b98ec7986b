import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { call, type Reply } from "./call.ts";
import { copyOf, fixture } from "./fixture.ts";
import { run } from "./run.ts";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const JSON_TYPE = { "content-type": "application/json" };

function logIn(url: string, body: string, headers: Record<string, string>): Promise<Reply> {
  return call(url, { method: "POST", path: "/lib/login", headers, body });
}

describe("without validation", () => {
  test.each([
    ["a body that lacks what the contract requires", "{}", JSON_TYPE],
    ["malformed JSON", "{", JSON_TYPE],
    ["a media type that the contract does not have", "a=b", { "content-type": "text/plain" }],
    ["a charset that nobody knows", "{}", { "content-type": "application/json; charset=klingon" }],
    ["a compressed body", "{}", { ...JSON_TYPE, "content-encoding": "gzip" }],
  ])("%s is answered as if it were valid", async (_, body, headers) => {
    await using mock = await startMock({ contracts: [fixture("library")], validate: false });
    const answer = await logIn(mock.url, body, headers);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      200,
      { code: 7, msg: "no such member" },
    ]);
  });

  test("credentials are not asked for, and the weather is as ever", async () => {
    await using folder = await copyOf("club");
    const yaml = "scenarios: { storm: { operations: { look: { fault: { status: 503 } } } } }";
    await writeFile(join(folder.path, "mock.yaml"), yaml);
    await using mock = await startMock({ contracts: [folder.path], validate: false });
    expect((await fetch(`${mock.url}/club/me`)).status).toBe(200);
    mock.switch("storm");
    expect((await fetch(`${mock.url}/club/door/a`)).status).toBe(503);
  });

  test("--no-validate says so on the command line", async () => {
    await using mock = run("mock", fixture("library"), "--port", "0", "--no-validate");
    const [, url = ""] = await mock.until(/up on (\S+)[^]*Ctrl-C/);
    expect((await logIn(url, "{", JSON_TYPE)).status).toBe(200);
  });
});

test("a body that nobody can read is as late as any other", async () => {
  await using mock = await startMock({ contracts: [fixture("library")] });
  mock.weather({ latency: "1ms" });
  expect((await logIn(mock.url, "{", JSON_TYPE)).status).toBe(400);
  expect((await mock.journal.next("login")).weather?.latency).toEqual({ from: 1, to: 1 });
});
