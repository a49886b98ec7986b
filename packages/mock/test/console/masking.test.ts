import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HIDDEN, Secrets } from "../../src/console/mask/secrets.ts";
import { JSON_TYPE, logIn, read, send, startLibrary } from "./console.ts";

const member = { account: "0042", password: "open-sesame" };

test("a body is shown but for its secrets, until they are asked for", async () => {
  await using mock = await startLibrary();
  await logIn(mock, { ...member, remember: true });
  const hidden = await read(mock, "/journal/1");
  expect(hidden).toMatchObject({
    revealed: false,
    request: { body: JSON.stringify({ account: "0042", password: HIDDEN, remember: true }) },
    response: { body: expect.stringContaining(`"token":"${HIDDEN}"`) },
  });
  const shown = await read(mock, "/journal/1?reveal=true");
  expect(shown).toMatchObject({
    revealed: true,
    request: { body: JSON.stringify({ ...member, remember: true }) },
  });
});

test("what the contract does not describe is hidden: a mistyped name may hold a password", async () => {
  await using mock = await startLibrary();
  await logIn(mock, { account: ["s3cret-a"], pasword: "s3cret-b", password: { old: "s3cret-c" } });
  const { request } = await entry(mock);
  expect(JSON.parse(request.body)).toEqual({ account: HIDDEN, pasword: HIDDEN, password: HIDDEN });
});

test("a name that stands twice does not show its first value", async () => {
  await using mock = await startLibrary();
  await logIn(mock, '{"account":"1","password":"s3cret-one","password":null}');
  expect(JSON.stringify(await entry(mock))).not.toContain("s3cret-one");
});

test("a body that is no JSON, or of no contract, is hidden whole", async () => {
  await using mock = await startLibrary();
  await logIn(mock, '{"password": s3cret-half');
  await send(mock, "POST", "/nowhere?a=s3cret-q", JSON_TYPE, '{"a":"s3cret-nowhere"}');
  await send(mock, "POST", "/lib/books", { "content-type": "text/plain" }, "s3cret-text");
  const entries = await Promise.all([1, 2, 3].map((number) => read(mock, `/journal/${number}`)));
  const bodies = entries.map((one) => asEntry(one).request.body);
  // What nobody could read has none.
  expect(bodies.filter((body) => body !== undefined && body !== HIDDEN)).toEqual([]);
  expect(bodies.at(-1)).toBe(HIDDEN);
  expect(JSON.stringify(await read(mock, "/journal"))).not.toContain("s3cret");
});

test("headers: only what is known to be harmless is shown; of a credential its scheme, of cookies their names", async () => {
  await using mock = await startLibrary();
  await send(mock, "GET", "/lib/books", {
    "x-key": "s3cret-key",
    authorization: "Bearer s3cret-bearer",
    cookie: "sid=s3cret-sid; theme=s3cret-dark",
    "x-unknown": "s3cret-unknown",
    "x-trace": "trace-1",
    accept: "application/json",
  });
  const { request } = await entry(mock);
  const headers = Object.fromEntries(request.headers.map(({ name, value }) => [name, value]));
  expect(headers).toMatchObject({
    "x-key": HIDDEN,
    authorization: `Bearer ${HIDDEN}`,
    cookie: `sid=${HIDDEN}; theme=${HIDDEN}`,
    "x-unknown": HIDDEN,
    "x-trace": "trace-1",
    accept: "application/json",
  });
});

test("the target: a secret of the path and of the query is hidden, and what no contract has", async () => {
  await using mock = await startLibrary();
  await send(mock, "GET", "/lib/reset/s3cret-path?x=s3cret-x");
  await send(
    mock,
    "GET",
    "/library/v1/books?limit=3&token=s3cret-t&other=s3cret-o&tok%65n=s3cret-e",
  );
  const { entries } = (await read(mock, "/journal")) as { entries: { target: string }[] };
  expect(entries.map(({ target }) => target)).toEqual([
    `/library/v1/books?limit=3&token=${HIDDEN}&other=${HIDDEN}&tok%65n=${HIDDEN}`,
    `/lib/reset/${HIDDEN}?x=${HIDDEN}`,
  ]);
});

test("a secret is hidden wherever else in the exchange it stands", async () => {
  await using mock = await startLibrary();
  await logIn(
    mock,
    { account: "my s3cret/ä word", password: "s3cret/ä" },
    { "user-agent": "x-s3cret/ä".normalize("NFC").replace("ä", "a") },
  );
  const { request } = await entry(mock);
  expect(JSON.parse(request.body)).toEqual({ account: `my ${HIDDEN} word`, password: HIDDEN });
});

const word = fc.string({ minLength: 6, maxLength: 24, unit: "grapheme-ascii" }).filter(isTelling);
const anything = fc.json({ maxDepth: 4 });

describe("whatever is sent", () => {
  test("no secret is in any answer that was not asked to reveal", async () => {
    await using mock = await startLibrary();
    let count = 0;
    const property = fc.asyncProperty(
      word,
      word,
      word,
      anything,
      async (password, key, token, extra) => {
        const marked = [password, key, token].map((text, index) => `${index}§${text}`);
        const [one = "", two = "", three = ""] = marked;
        await logIn(
          mock,
          JSON.stringify({
            account: `a ${one}`,
            password: one,
            extra: JSON.parse(extra),
            [`x${count}`]: two,
          }),
        );
        await send(
          mock,
          "GET",
          `/lib/books?token=${encodeURIComponent(three)}&tag=${encodeURIComponent(three)}`,
          {
            "x-key": Buffer.from(two).toString("latin1"),
            authorization: `Bearer ${encodeURIComponent(three)}`,
          },
        );
        await send(mock, "GET", `/lib/reset/${encodeURIComponent(one)}`);
        await send(mock, "POST", "/none", JSON_TYPE, JSON.stringify({ one, two, three }));
        count += 4;
        const paths = [
          "/journal",
          ...[0, 1, 2, 3].map((back) => `/journal/${count - back}`),
          "/session",
          "/sessions",
        ];
        const said = await Promise.all(
          paths.map(async (path) => JSON.stringify(await read(mock, path))),
        );
        const forms = marked.flatMap((text) => [
          text,
          encodeURIComponent(text),
          JSON.stringify(text).slice(1, -1),
          Buffer.from(text).toString("latin1"),
        ]);
        const text = said.join("\n");
        expect(
          forms.filter(
            (form) => text.includes(form) || text.includes(JSON.stringify(form).slice(1, -1)),
          ),
        ).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  test("a scrubbed value keeps its shape", () => {
    // As it is after a way through JSON, which has no -0.
    const json = fc.json().map((text): unknown => JSON.parse(text));
    const property = fc.property(json, word, (value, secret) => {
      const secrets = new Secrets();
      secrets.hide(secret);
      const scrubbed = JSON.stringify(secrets.scrub({ value, secret }));
      const isInside = JSON.stringify(value).includes(JSON.stringify(secret).slice(1, -1));
      const { value: left, secret: hidden } = JSON.parse(scrubbed);
      expect(hidden).toBe(HIDDEN);
      expect(isInside ? undefined : left).toEqual(isInside ? undefined : value);
    });
    fc.assert(property);
  });
});

function isTelling(text: string): boolean {
  return text.trim() === text && text.isWellFormed();
}

interface Shown {
  readonly request: { readonly body: string; readonly headers: { name: string; value: string }[] };
}

function asEntry(value: unknown): Shown {
  return value as Shown;
}

async function entry(mock: Parameters<typeof read>[0]): Promise<Shown> {
  return asEntry(await read(mock, "/journal/1"));
}
