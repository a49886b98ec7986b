import { expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";

const contracts = [fixture("library")];
const BOOKS = { headers: { "x-key": "k", "x-mock-session": "reader" } };

test("the journal gives each exchange once, in its order, and waits for the next", async () => {
  await using mock = await startMock({ contracts });
  const first = mock.journal.next();
  await fetch(`${mock.url}/health/status`);
  await fetch(`${mock.url}/lib/books?limit=0`, BOOKS);
  expect(await first).toMatchObject({ number: 1, operation: "status", session: "" });
  expect(await mock.journal.next()).toMatchObject({
    number: 2,
    api: "library",
    operation: "listBooks",
    session: "reader",
    request: { method: "GET", target: "/lib/books?limit=0" },
    response: { status: 422 },
    example: "invalid",
    violations: { input: [{ message: "Request query parameter limit must be >= 1" }] },
  });
});

test("an exchange can be waited for by its operation, or by what it is like", async () => {
  await using mock = await startMock({ contracts });
  await fetch(`${mock.url}/health/status`);
  await fetch(`${mock.url}/lib/books`, BOOKS);
  await fetch(`${mock.url}/nowhere`);
  const { journal } = mock;
  expect(await journal.next("listBooks")).toMatchObject({ number: 2 });
  expect(await journal.next(({ response }) => response?.status === 404)).toMatchObject({
    number: 3,
  });
  expect(await journal.next()).toMatchObject({ number: 1 });
  expect(journal.entries().map(({ operation }) => operation)).toEqual([
    "status",
    "listBooks",
    undefined,
  ]);
});

test("the journal can be read in a loop, which ends with the mock", async () => {
  const mock = await startMock({ contracts });
  const operations: (string | undefined)[] = [];
  await fetch(`${mock.url}/health/status`);
  for await (const { operation } of mock.journal) {
    operations.push(operation);
    if (operations.length === 1) await fetch(`${mock.url}/lib/books`, BOOKS);
    else await mock.close();
  }
  expect(operations).toEqual(["status", "listBooks"]);
});

test("a wait ends with the mock, or with its signal", async () => {
  const mock = await startMock({ contracts });
  const given = new AbortController();
  const entry = mock.journal.next("login", { signal: given.signal });
  given.abort(new Error("enough"));
  await expect(entry).rejects.toThrow("enough");
  const other = mock.journal.next("login");
  await mock.close();
  await expect(other).rejects.toThrow("The mock was closed.");
});
