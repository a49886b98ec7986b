import { describe, expect, test } from "vitest";
import { change, KEY, logIn, read, send, startLibrary } from "./console.ts";

const PIN = "/apis/library/operations/getBook/pin";

function getBook(url: string, headers: Record<string, string> = {}): Promise<unknown> {
  return fetch(`${url}/lib/books/1`, { headers: { ...KEY, ...headers } }).then((one) => one.json());
}

describe("the journal", () => {
  test("has each request with the rule that chose its answer, the newest first, and none of the console's", async () => {
    await using mock = await startLibrary();
    await logIn(mock, { account: "0042", password: "open-sesame" });
    await send(mock, "GET", "/lib/books?limit=99", KEY);
    await read(mock, "/journal");
    await change(mock, "POST", "/reset");
    expect(await read(mock, "/journal")).toMatchObject({
      entries: [
        {
          number: 2,
          operation: "listBooks",
          status: 422,
          violations: 1,
          target: "/lib/books?limit=99",
        },
        {
          number: 1,
          operation: "login",
          example: "success",
          reason: expect.stringContaining("rule"),
        },
      ],
    });
    expect(await read(mock, "/journal/2")).toMatchObject({
      faults: [{ in: "request", location: "query.limit", message: expect.stringContaining("50") }],
    });
  });

  test("is of one session where that is asked for, and can be emptied", async () => {
    await using mock = await startLibrary();
    await getBook(mock.url);
    await getBook(mock.url, { "x-mock-session": "t1" });
    expect(await read(mock, "/journal?session=t1")).toMatchObject({ entries: [{ session: "t1" }] });
    expect(await read(mock, "/sessions")).toEqual({ sessions: [{ id: "" }, { id: "t1" }] });
    expect((await change(mock, "DELETE", "/journal")).status).toBe(204);
    expect(await read(mock, "/journal")).toEqual({ entries: [] });
    await expect(read(mock, "/journal/1")).rejects.toThrow("404");
  });
});

describe("a pin", () => {
  test("gives the next answer, or every answer, and is taken away again", async () => {
    await using mock = await startLibrary();
    expect((await change(mock, "PUT", PIN, { example: "gone", times: 1 })).status).toBe(204);
    expect(await getBook(mock.url)).toEqual({ msg: "gone" });
    expect(await getBook(mock.url)).toMatchObject({ title: "Emma" });
    await change(mock, "PUT", PIN, { status: 404, times: null });
    expect(await read(mock, "/session")).toMatchObject({
      pins: [{ api: "library", operation: "getBook", status: 404, times: null }],
    });
    expect(await getBook(mock.url)).toEqual({ msg: "gone" });
    expect(await getBook(mock.url)).toEqual({ msg: "gone" });
    await change(mock, "DELETE", PIN);
    expect(await getBook(mock.url)).toMatchObject({ title: "Emma" });
  });

  test("is of one session", async () => {
    await using mock = await startLibrary();
    await change(mock, "PUT", `${PIN}?session=t1`, { example: "gone", times: null });
    expect(await getBook(mock.url)).toMatchObject({ title: "Emma" });
    expect(await getBook(mock.url, { "x-mock-session": "t1" })).toEqual({ msg: "gone" });
    await change(mock, "POST", "/reset?session=t1");
    expect(await getBook(mock.url, { "x-mock-session": "t1" })).toMatchObject({ title: "Emma" });
  });

  test("that the contract does not have is refused with what it has", async () => {
    await using mock = await startLibrary();
    const example = await change(mock, "PUT", PIN, { example: "gonne", times: 1 });
    expect(example).toMatchObject({ status: 422, detail: expect.stringContaining("gone") });
    expect((await change(mock, "PUT", PIN, { times: 1 })).status).toBe(422);
    expect((await change(mock, "PUT", PIN, { example: "gone", times: 0 })).status).toBe(422);
    const nowhere = await change(mock, "PUT", "/apis/library/operations/none/pin", {
      status: 200,
      times: 1,
    });
    expect(nowhere.status).toBe(404);
  });
});

describe("weather", () => {
  test("is set for everything and for one operation, and taken back", async () => {
    await using mock = await startLibrary();
    await change(mock, "PUT", "/weather", { fault: "garbage" });
    const own = "/apis/library/operations/status/weather";
    await change(mock, "PUT", own, { latency: { from: 1, to: 2 } });
    expect(await read(mock, "/session")).toMatchObject({
      weather: { fault: "garbage" },
      operations: [{ api: "library", operation: "status", latency: { from: 1, to: 2 } }],
    });
    await expect(getBook(mock.url)).rejects.toThrow("JSON");
    await change(mock, "DELETE", "/weather");
    expect(await getBook(mock.url)).toMatchObject({ title: "Emma" });
    await change(mock, "DELETE", own);
    expect(await read(mock, "/session")).toMatchObject({ weather: {}, operations: [] });
  });

  test("that is none is refused", async () => {
    await using mock = await startLibrary();
    expect((await change(mock, "PUT", "/weather", { fault: "snow" })).status).toBe(422);
    expect((await change(mock, "PUT", "/weather", { latency: { from: 9, to: 1 } })).status).toBe(
      422,
    );
    expect((await change(mock, "PUT", "/weather", { latency: { from: -1, to: 1 } })).status).toBe(
      422,
    );
  });
});

test("an operation is told with its examples, an API with its contract", async () => {
  await using mock = await startLibrary();
  expect(await read(mock, "/apis")).toMatchObject({
    apis: [
      {
        name: "library",
        title: "Library",
        operations: expect.arrayContaining([
          { name: "login", method: "post", path: "/login", basePaths: ["/library/v1", "/lib"] },
        ]),
      },
    ],
  });
  expect(await read(mock, "/apis/library/operations/getBook")).toMatchObject({
    name: "getBook",
    responses: [
      { status: "200", examples: [{ name: "first" }, { name: "second" }] },
      { status: "404" },
      { status: "default" },
    ],
  });
  expect(await read(mock, "/apis/library/openapi.json")).toMatchObject({
    info: { title: "Library" },
  });
  await expect(read(mock, "/apis/none/openapi.json")).rejects.toThrow("404");
});

describe("files of the page", () => {
  test("come with their types and an ETag, and are not sent again", async () => {
    await using mock = await startLibrary();
    const types = {
      "main.js": "text/javascript; charset=utf-8",
      "console.css": "text/css; charset=utf-8",
      "icon.svg": "image/svg+xml",
      "redoc.js": "text/javascript; charset=utf-8",
    };
    for (const [name, type] of Object.entries(types)) {
      const first = await send(mock, "GET", `/__mock/assets/${name}`);
      expect([name, first.status, first.headers["content-type"]]).toEqual([name, 200, type]);
      const again = await send(mock, "GET", `/__mock/assets/${name}`, {
        "if-none-match": String(first.headers.etag),
      });
      expect([again.status, again.text]).toEqual([304, ""]);
    }
  });

  test("name no other server", async () => {
    await using mock = await startLibrary();
    for (const path of ["", "/assets/main.js", "/assets/console.css", "/reference/library"]) {
      const { text } = await send(mock, "GET", `/__mock${path}`);
      expect(text).not.toMatch(/https?:\/\//);
    }
  });
});
