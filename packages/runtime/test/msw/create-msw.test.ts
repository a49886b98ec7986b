import { setupServer } from "msw/node";
import { afterEach, beforeAll, expect, test } from "vitest";
import { type Answers, createMsw } from "../../src/msw/index.ts";
import { createLibrary } from "../fixtures/library/client.ts";
import { api } from "../fixtures/library/operations.ts";

const baseUrl = "https://library.example/branch.1";

interface Examples {
  findBooks: "two" | "none";
  "log-out": never;
}

const answers: Answers = {
  findBooks: [
    {
      name: "two",
      status: 200,
      mediaType: "application/json",
      headers: { "x-total": "2" },
      body: ["Dune", "Emma"],
    },
    { name: "none", status: 200, mediaType: "application/json", body: [] },
  ],
  "log-out": [{ status: 204, mediaType: "application/json", body: "left out" }],
  putCover: [{ status: 200, mediaType: "text/plain", body: "kept" }],
  headCover: [{ status: 200, mediaType: "image/png", body: "left out" }],
};

const { handlers, on } = createMsw<typeof api, Examples>(api, answers, baseUrl);
const server = setupServer(...handlers);
const library = createLibrary({ baseUrl, retry: 0 });

beforeAll(() => {
  server.listen({ onUnhandledFrame: "error" });
  return () => server.close();
});
afterEach(() => server.resetHandlers());

test("an example comes with its status, its headers and its body", async () => {
  const result = await library.orThrow.findBooks({ query: { tag: ["a"] } });
  expect([result.status, result.headers.get("x-total"), result.data]).toEqual([
    200,
    "2",
    ["Dune", "Emma"],
  ]);
  server.use(on.findBooks("none"));
  expect(await library.findBooks({})).toMatchObject({ data: [] });
});

test("text is sent as text, and nothing with a 204 or after a HEAD", async () => {
  const cover = { path: { id: "1" }, body: "x", mediaType: "text/plain" } as const;
  expect(await library.putCover(cover)).toMatchObject({ data: "kept" });
  expect(await library["log-out"]({ path: { id: "1" } })).toMatchObject({ status: 204 });
  const head = await library.orThrow.headCover({ path: { id: "1" } });
  expect(head.headers.get("content-type")).toBeNull();
});

const status = async (address: string): Promise<number> => {
  const response = await fetch(address).catch(() => undefined);
  return response?.status ?? 0;
};

test("an address with a parameter takes any one segment, and the origin and prefix must be right", async () => {
  const books = `${baseUrl}/library/v1/books`;
  expect(await status(books)).toBe(200);
  expect(await status(`${books}?tag=a`)).toBe(200);
  expect(await status(`${books}/more`)).toBe(0);
  expect(await status(books.replace("branch.1", "branch-1"))).toBe(0);
});

test("an example that is not the operation's is refused, with those that are", () => {
  expect(() => on.findBooks("three" as never)).toThrow(
    `findBooks has no example "three". It has: two (200), none (200).`,
  );
  expect(() => on["log-out"](undefined, { status: 500 })).toThrow(
    "log-out has no example with status 500. It has: one without a name (204).",
  );
});

test("an address without parameters goes before one that would take it too", () => {
  const get = { method: "get", responses: {} } as const;
  const operations = {
    byId: { ...get, id: "byId", path: "/users/{id}" },
    me: { ...get, id: "me", path: "/users/me" },
  };
  const own = createMsw<typeof api, Examples>({ ...api, operations } as never, {}, baseUrl);
  const paths = own.handlers.map(({ info }) => String(info.path));
  expect(paths[0]).toContain("me");
});
