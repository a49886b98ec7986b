import { describe, expect, test } from "vitest";
import { ask, JSON_BODY, KEY, post } from "./ask.ts";

describe("bodies that cannot be read", () => {
  test("malformed JSON gets the contract's own 400, its message saying where it broke", async () => {
    const { status, headers, body } = await post("/lib/login", '{\n  "account": "1",\n}');
    const sentence =
      'The request\'s body is malformed JSON at line 3, column 1: a comma before "}": JSON allows no trailing comma.';
    expect(status).toBe(400);
    expect(body).toEqual({ code: 9, msg: sentence });
    expect(JSON.parse(headers.get("sl-violations") ?? "")).toEqual([
      { location: ["request", "body"], severity: "Error", code: "malformed", message: sentence },
    ]);
  });

  test("malformed JSON gets the detail of the contract's own problem document", async () => {
    const { status, body } = await post("/lib/books", "{", KEY);
    expect(status).toBe(400);
    expect(body).toEqual({ title: "Bad", detail: expect.stringContaining("line 1, column 2") });
  });

  test("the contract's default response stands in for a 400, its message kept where another would not be valid", async () => {
    const init = { method: "PUT", headers: { ...JSON_BODY, ...KEY }, body: "{]" };
    const { status, body } = await ask("/lib/books/1", init);
    expect(status).toBe(400);
    expect(body).toEqual({ msg: "something else" });
  });

  test("malformed JSON gets a problem document where the contract declares no 400", async () => {
    const { status, headers, body } = await ask("/lib/books/1", {
      method: "DELETE",
      headers: { ...JSON_BODY, authorization: "Bearer t" },
      body: "nope",
    });
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({ detail: expect.stringContaining("line 1, column 1") });
  });

  test("no answer repeats a body's words", async () => {
    const { headers, body } = await post("/lib/login", '{"password": hunter2}');
    expect(JSON.stringify([...headers, body])).not.toContain("hunter2");
  });

  test("a body over the limit is a 413, with and without its length told", async () => {
    const large = JSON.stringify({ account: "a".repeat(2000), password: "p" });
    const told = await post("/lib/login", large, {}, 1000);
    const stream = new Blob([large]).stream();
    const streamed = { method: "POST", body: stream, headers: JSON_BODY, duplex: "half" };
    const untold = await ask("/lib/login", streamed, 1000);
    expect([told.status, untold.status]).toEqual([413, 413]);
    expect(told.body).toMatchObject({ detail: expect.stringContaining("1000 bytes") });
    expect(untold.body).toEqual(told.body);
  });

  test("a body at the limit is read", async () => {
    const body = JSON.stringify({ account: "0042", password: "open-sesame" });
    expect((await post("/lib/login", body, {}, body.length)).body).toMatchObject({ code: 0 });
  });

  test("a media type that the operation does not take is a 415", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const { status, body } = await post("/lib/login", "account=1", form);
    expect(status).toBe(415);
    expect(body).toMatchObject({ detail: expect.stringContaining("application/json") });
  });

  test("a body without a media type is a 415, unless there is nothing in it", async () => {
    const { status, body } = await postUnnamed('{"account":"0042","password":"open-sesame"}');
    expect(status).toBe(415);
    expect(body).toMatchObject({ detail: expect.stringContaining("Content-Type is missing") });
    expect((await postUnnamed("")).status).toBe(400);
  });

  test("an unknown charset and a compressed body are a 415", async () => {
    const charset = { "content-type": "application/json; charset=klingon" };
    expect((await post("/lib/login", "{}", charset)).status).toBe(415);
    expect((await post("/lib/login", "{}", { "content-encoding": "gzip" })).status).toBe(415);
  });

  test("another charset than UTF-8 is read", async () => {
    const body = Buffer.from(
      JSON.stringify({ account: "0042", password: "open-sesame" }),
      "utf16le",
    );
    const headers = { "content-type": "application/json; charset=utf-16le" };
    const answer = await ask("/lib/login", { method: "POST", body, headers });
    expect(answer.body).toMatchObject({ code: 0 });
  });
});

/** fetch names the media type of a string, and none of a stream. */
function postUnnamed(text: string) {
  const streamed = { method: "POST", body: new Blob([text]).stream(), duplex: "half" };
  return ask("/lib/login", streamed);
}
