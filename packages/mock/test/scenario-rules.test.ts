import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { call, type Call } from "./call.ts";
import { fixture } from "./fixture.ts";

async function ask(request: Call) {
  await using mock = await startMock({ contracts: [fixture("library")] });
  const { status, body } = await call(mock.url, request);
  return { status, body: body === "" ? body : (JSON.parse(body) as unknown) };
}

function login(body: object, headers: Record<string, string> = {}): Call {
  const all = { "content-type": "application/json", ...headers };
  return { method: "POST", path: "/lib/login", headers: all, body: JSON.stringify(body) };
}

function book(path: string, headers: Record<string, string> = {}): Call {
  return { method: "GET", path, headers: { "x-key": "k", ...headers } };
}

const MEMBER = { account: "0042", password: "open-sesame" };

describe("mock.yaml chooses among the contract's examples", () => {
  test("the first rule that the request satisfies counts", async () => {
    expect((await ask(login(MEMBER))).body).toMatchObject({ code: 0 });
    expect((await ask(login({ ...MEMBER, remember: false }))).body).toMatchObject({ code: 0 });
    expect((await ask(login({ ...MEMBER, password: "x" }))).body).toMatchObject({ code: 7 });
  });

  test("a path parameter, a query parameter and a header can decide", async () => {
    expect((await ask(book("/lib/books/2"))).body).toEqual({ id: 2, title: "細雪" });
    expect(await ask(book("/lib/books/404"))).toEqual({ status: 404, body: { msg: "gone" } });
    expect((await ask(book("/lib/books?tag=new&tag=old", { "X-Trace": "none" }))).body).toEqual([]);
  });

  test("no rule that matches leaves the choice to Prism", async () => {
    expect((await ask(book("/lib/books/3"))).body).toEqual({ id: 1, title: "Emma" });
  });

  test("an explicit Prefer wins over the rules", async () => {
    const wish = login(MEMBER, { prefer: "example=wrongPassword" });
    expect((await ask(wish)).body).toMatchObject({ code: 7 });
    const other = login(MEMBER, { prefer: "respond-async" });
    expect((await ask(other)).body).toMatchObject({ code: 0 });
  });

  test("an invalid request takes Prism's way, whatever the rules say", async () => {
    expect(await ask(login({ account: "0042" }))).toMatchObject({ status: 400, body: { code: 9 } });
  });

  test("an answer that the client does not accept is a 406", async () => {
    expect((await ask(book("/lib/books/404", { accept: "image/png" }))).status).toBe(406);
  });
});

function list(headers: Record<string, string>): Call {
  return { method: "GET", path: "/lib/books", headers };
}

function remove(headers: Record<string, string>) {
  return ask({ method: "DELETE", path: "/lib/books/1", headers });
}

describe("optional security", () => {
  test("a request without any credentials passes", async () => {
    expect((await ask(list({}))).status).toBe(200);
  });

  test("a request with credentials passes as well", async () => {
    expect((await ask(list({ "x-key": "k" }))).status).toBe(200);
  });

  test("a request with the wrong kind of credentials is checked as ever", async () => {
    expect((await remove({ authorization: "Basic x" })).status).toBe(401);
    expect((await remove({ authorization: "Bearer x" })).status).toBe(204);
    expect((await remove({})).status).toBe(204);
  });

  test("other operations still ask for them", async () => {
    expect((await ask({ method: "GET", path: "/lib/books/1" })).status).toBe(401);
  });
});
