import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";
import { sendRaw } from "./raw-socket.ts";

const DAY = 24 * 60 * 60_000;

/** The dates in the head of an answer, as they come. */
async function datesOf({ port }: Mock, path: string, ...headers: string[]): Promise<string[]> {
  const lines = [`GET ${path} HTTP/1.1`, "Host: x", "Connection: close", ...headers];
  const [head = ""] = (await sendRaw(port, `${lines.join("\r\n")}\r\n\r\n`)).split("\r\n\r\n");
  return [...head.matchAll(/^date: (.*)$/gim)].map(([, date = ""]) => date);
}

/** How far the date of an answer is from this machine's, in whole days. */
async function daysOff(mock: Mock, path: string, ...headers: string[]): Promise<number[]> {
  const dates = await datesOf(mock, path, ...headers);
  return dates.map((date) => Math.abs(Math.round((Date.parse(date) - Date.now()) / DAY)));
}

describe("the date of an answer", () => {
  test("is the machine's, and the mock's own once its clock was moved", async () => {
    await using mock = await startMock({ contracts: [fixture("library")] });
    expect(await daysOff(mock, "/health/status")).toEqual([0]);
    mock.clock.advance("30d");
    expect(await daysOff(mock, "/health/status")).toEqual([30]);
    expect(await daysOff(mock, "/nowhere")).toEqual([30]);
    expect(await daysOff(mock, "/health/status", "X-Mock-Fault: truncate")).toEqual([30]);
  });

  test("is when it is sent, not when it was asked for", async () => {
    await using mock = await startMock({ contracts: [fixture("library")] });
    const late = daysOff(mock, "/health/status", "Prefer: wait=300");
    await mock.clock.untilSomeoneWaits();
    mock.clock.advance("2d");
    expect(await late).toEqual([2]);
  });

  test("is the contract's, where it has one", async () => {
    const date = "Sat, 28 Nov 2026 00:00:00 GMT";
    await using folder = await mkdtempDisposable(join(tmpdir(), "dated-"));
    const contract = join(folder.path, "openapi.json");
    const headers = {
      date: { schema: { type: "string" }, example: date },
      "set-cookie": { schema: { type: "string" }, example: "a=1" },
    };
    const responses = { "204": { description: "Done.", headers } };
    const info = { title: "Dated", version: "1.0.0" };
    const paths = { "/dated": { get: { responses } } };
    await writeFile(contract, JSON.stringify({ openapi: "3.1.0", info, paths }));
    await using mock = await startMock({ contracts: [contract] });
    mock.clock.advance("1h");
    expect(await datesOf(mock, "/dated")).toEqual([date]);
  });
});
