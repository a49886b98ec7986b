import { describe, expect, test } from "vitest";
import { ask, KEY, post } from "./ask.ts";

describe("the right operation", () => {
  test("a path lies under every base path of its servers", async () => {
    const first = await ask("/library/v1/books/1", { headers: KEY });
    const second = await ask("/lib/books/1", { headers: KEY });
    expect(first.body).toEqual({ id: 1, title: "Emma" });
    expect(second.body).toEqual(first.body);
  });

  test("a server of the operation itself replaces those of the path and the document", async () => {
    expect((await ask("/health/status")).body).toEqual({ up: true });
    expect((await ask("/library/v1/status")).status).toBe(404);
  });

  test("a fixed path comes before a templated one, and a longer template before a shorter one", async () => {
    expect((await ask("/lib/books/new", { headers: KEY })).body).toBe("Persuasion");
    expect((await ask("/lib/books/7.pdf", { headers: KEY })).body).toBe("%PDF");
  });

  test("a deprecated operation says so", async () => {
    const { headers } = await ask("/lib/books/new", { headers: KEY });
    expect(headers.get("deprecation")).toBe("true");
  });

  test("dot segments and percent-encoding in the path lead to the same operation", async () => {
    expect((await ask("/lib/x/../books/%6eew", { headers: KEY })).body).toBe("Persuasion");
  });

  test("HEAD is answered as GET, without the body", async () => {
    const head = await ask("/lib/books/1", { method: "HEAD", headers: KEY });
    expect(head).toMatchObject({ status: 200, body: "" });
    expect(head.headers.get("content-length")).toBe("23");
  });

  test("OPTIONS tells the methods of a path", async () => {
    const { status, headers } = await ask("/lib/books", { method: "OPTIONS" });
    expect(status).toBe(204);
    expect(headers.get("allow")).toBe("GET, POST, HEAD, OPTIONS");
  });
});

describe("paths and methods that no contract has", () => {
  test("an unknown path is a 404 that names the nearest known ones", async () => {
    const { status, headers, body } = await ask("/library/v1/bokos");
    expect(status).toBe(404);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({
      status: 404,
      detail: expect.stringContaining("/library/v1/bokos"),
      nearest: expect.arrayContaining(["GET /library/v1/books", "POST /library/v1/books"]),
    });
  });

  test("a forgotten base path is found again", async () => {
    const { body } = await ask("/books/new");
    expect(body).toMatchObject({ nearest: expect.arrayContaining(["GET /lib/books/new"]) });
  });

  test("a known path with the wrong method is a 405 with the right ones", async () => {
    const { status, headers, body } = await ask("/lib/login", { method: "PUT" });
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("POST, OPTIONS");
    expect(body).toMatchObject({ status: 405, detail: expect.stringContaining("PUT") });
  });
});

function prefer(wish: string) {
  return ask("/lib/books/1", { headers: { ...KEY, prefer: wish } });
}

describe("Prefer, as in Prism", () => {
  test("a status, an example, a generated body", async () => {
    expect(await prefer("code=404")).toMatchObject({ status: 404, body: { msg: "gone" } });
    expect((await prefer("example=second")).body).toEqual({ id: 2, title: "細雪" });
    expect((await prefer("dynamic=true")).body).toMatchObject({ title: expect.any(String) });
    expect((await prefer("code=abc")).status).toBe(422);
    expect((await prefer("example=nope")).status).toBe(404);
  });
});

describe("an example that cannot be sent", () => {
  test("is a 500 that says so, without a stack trace", async () => {
    const header = await ask("/lib/odd");
    expect(header.status).toBe(500);
    expect(header.body).toMatchObject({ title: expect.stringContaining("X-Odd") });
    const text = await ask("/lib/odd", { headers: { prefer: "code=202" } });
    expect(text.status).toBe(500);
    expect(JSON.stringify([header.body, text.body])).not.toMatch(/\bat /);
  });
});

describe("validation, as in Prism", () => {
  test("an invalid request gets the declared answer and the violations in a header", async () => {
    const { status, headers, body } = await ask("/lib/books?limit=99", { headers: KEY });
    expect(status).toBe(422);
    expect(body).toEqual({ title: "Not valid", detail: "Look again." });
    expect(headers.get("sl-violations")).toContain("limit must be <= 50");
  });

  test("missing credentials are a 401", async () => {
    expect((await ask("/lib/books/1")).status).toBe(401);
  });

  test("a violation that names a letter beyond ASCII still gets through the header", async () => {
    const { status, headers } = await post("/lib/login", '{"雪": 1}');
    expect(status).toBe(400);
    expect(JSON.parse(headers.get("sl-violations") ?? "")).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining("found '雪'") }),
    );
  });
});
