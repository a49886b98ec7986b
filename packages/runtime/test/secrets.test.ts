import { inspect } from "node:util";
import { assert, asyncProperty, constantFrom, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { createLibrary, createLibraryHooks } from "./fixtures/library/client.ts";

/** Long enough to be looked for inside of words; may hold anything that a header can. */
const asciiSecret = string({ unit: "grapheme-ascii", minLength: 8, maxLength: 40 }).filter(
  (text) => text.trim() === text && !/^\W*$/.test(text),
);
const anySecret = string({ unit: "grapheme", minLength: 8, maxLength: 40 }).filter(
  (text) => text.trim().length >= 8,
);

/** Every way in which a request's texts may come back. */
const echoes: ((texts: string[], url: string) => Response)[] = [
  (texts) => Response.json({ code: 4001, note: `No: ${texts.join(" and ")}` }),
  (texts) => Response.json({ message: texts.join(), echoed: texts }, { status: 418 }),
  (texts) => Response.json({ data: texts }),
  (texts, url) => Response.json({ title: `${url} ${texts.join()}` }, { status: 500 }),
  (texts) => new Response(`{"code": 0, "note": ${JSON.stringify(texts)}`),
  (texts, url) =>
    new Response(
      `<p>${texts.join("</p><p>").replaceAll("&", "&amp;").replaceAll('"', "&quot;")} ${encodeURIComponent(texts.join())} ${url}</p>`,
      { status: 200, headers: { "content-type": "text/html" } },
    ),
  (texts, url) => {
    throw new Error(`cannot send ${texts.join()} to ${url}`, { cause: new Error(texts.join()) });
  },
];

const echo = constantFrom(...echoes);

/** The secrets as `fetch` gets them, and the address. */
function echoing(make: (typeof echoes)[number], secrets: string[]): typeof fetch {
  return async (input) => make(secrets, String(input));
}

function stringForms(value: unknown): string {
  const shown = [inspect(value, { depth: 9 }), JSON.stringify(value), String(value)];
  if (value instanceof Error) shown.push(value.stack ?? "", value.message, inspect(value.cause));
  return shown.join("\n");
}

function expectNoSecret(value: unknown, secrets: string[]): void {
  const text = stringForms(value);
  for (const secret of secrets) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(encodeURIComponent(secret));
    expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
  }
}

describe("no secret of a call is in any printed form of its result or error", () => {
  test("of body secrets", async () => {
    expect.hasAssertions();
    await assert(
      asyncProperty(anySecret, anySecret, echo, async (pin, key, make) => {
        const library = createLibrary({
          baseUrl: "http://x",
          retry: 0,
          fetch: echoing(make, [pin, key]),
        });
        const args = {
          headers: { "X-Reader": "r" },
          body: { card: "1", pin, devices: [{ name: "n", key }] },
        };
        expectNoSecret(await library.logIn(args), [pin, key]);
        expectNoSecret(await library.orThrow.logIn(args).catch((error) => error), [pin, key]);
      }),
    );
  });

  test("of credentials and secret parameters", async () => {
    expect.hasAssertions();
    await assert(
      asyncProperty(asciiSecret, asciiSecret, anySecret, echo, async (token, key, code, make) => {
        const secrets = [token, key, code];
        const security = { card: token, kiosk: key };
        const library = createLibrary({
          baseUrl: "http://x",
          retry: 0,
          security,
          fetch: echoing(make, [`Bearer ${token}`, key, code]),
        });
        const args = { query: { secretCode: code } };
        const result = await library.findBooks(args);
        if (!result.ok) expectNoSecret(result, secrets);
        const error = await library.orThrow.findBooks(args).catch((thrown: unknown) => thrown);
        if (error instanceof Error) expectNoSecret(error, secrets);
      }),
    );
  });

  test("of an API key in the query and of a password of HTTP basic", async () => {
    expect.hasAssertions();
    await assert(
      asyncProperty(asciiSecret, echo, async (secret, make) => {
        const options = { baseUrl: "http://x", retry: 0, fetch: echoing(make, [secret]) };
        const inQuery = createLibrary({ ...options, security: { branch: secret } });
        const result = await inQuery.findBooks();
        if (!result.ok) expectNoSecret(result, [secret]);
        const header = `Basic ${btoa(`me:${secret}`)}`;
        const basic = createLibrary({
          ...options,
          security: { desk: `me:${secret}` },
          fetch: echoing(make, [secret, header]),
        });
        const other = await basic.findBooks();
        if (!other.ok) expectNoSecret(other, [secret, btoa(`me:${secret}`)]);
      }),
    );
  });

  test("of a header that a hook added for one of the contract's schemes", async () => {
    const library = createLibrary({
      baseUrl: "http://x",
      retry: 0,
      use: [
        createLibraryHooks({
          onRequest: ({ headers }) => headers.set("X-Kiosk-Key", "key-from-a-vault"),
        }),
      ],
      fetch: async () => new Response("key-from-a-vault", { status: 500 }),
    });
    const result = await library.findBooks();
    expect(result).toMatchObject({ kind: "undeclared", excerpt: "[redacted]" });
  });

  test("of a secret header parameter, whether the call or the client gives it", async () => {
    const options = {
      baseUrl: "http://x",
      fetch: async () => new Response("one-time-1", { status: 500 }),
    };
    const headers = { "x-otp": "one-time-1" };
    expect(await createLibrary({ ...options, headers }).findBooks()).toMatchObject({
      excerpt: "[redacted]",
    });
    const ofCall = { headers: { "X-Otp": "one-time-1" } };
    expect(await createLibrary(options).findBooks(ofCall)).toMatchObject({ excerpt: "[redacted]" });
  });

  test("of a form's fields", async () => {
    const library = createLibrary({
      baseUrl: "http://x",
      retry: 0,
      fetch: async () => new Response("voucher V-123456 is spent", { status: 500 }),
    });
    const result = await library.order({ body: { items: [], voucher: "V-123456" } });
    expect(result).toMatchObject({ excerpt: "voucher [redacted] is spent" });
  });
});
