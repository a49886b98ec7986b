import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createRedact } from "../src/secrets/redact.ts";
import { safeCause } from "../src/secrets/cause.ts";
import { createLibrary } from "./fixtures/library/client.ts";

function stringForms(value: unknown): string {
  const shown = [inspect(value, { depth: 9 }), JSON.stringify(value), String(value)];
  if (value instanceof Error) shown.push(value.stack ?? "", value.message, inspect(value.cause));
  return shown.join("\n");
}

describe("redaction", () => {
  test("takes a long secret out of the middle of a word", () => {
    expect(createRedact(["hunter22"])("xhunter22x")).toBe("x[redacted]x");
  });

  test("takes a short secret out as a whole word only, so that sentences stay readable", () => {
    expect(createRedact(["a"])("a wrong password: a")).toBe(
      "[redacted] wrong password: [redacted]",
    );
  });

  test("takes out the whole of a secret that begins like another", () => {
    expect(createRedact(["hunter22", "hunter22-long"])("hunter22-long")).toBe("[redacted]");
  });

  const awkward = `p"s\\w/ö&<'d`;
  test.each([
    ["JSON", JSON.stringify(awkward).slice(1, -1)],
    ["JSON in ASCII", JSON.stringify(awkward).slice(1, -1).replace("ö", "\\u00f6")],
    ["JSON with its slashes escaped", JSON.stringify(awkward).slice(1, -1).replace("/", "\\/")],
    ["an address", encodeURIComponent(awkward)],
    ["an address, in small letters", encodeURIComponent(awkward).toLowerCase()],
    ["a form", new URLSearchParams({ p: awkward }).toString().slice(2)],
    ["HTML", `p&quot;s\\w/ö&amp;&lt;&#39;d`],
  ])("knows a secret as it is written in %s", (_, written) => {
    expect(createRedact([awkward])(`>${written}<`)).toBe(">[redacted]<");
  });

  test("never cuts a secret in half at the end of an excerpt", async () => {
    const pin = "p".repeat(10) + "q".repeat(10);
    const library = createLibrary({
      baseUrl: "http://x",
      fetch: async () => Response.json([`${"x".repeat(500)}${pin}`]),
    });
    const result = await library.logIn({ headers: { "X-Reader": "r" }, body: { card: "1", pin } });
    expect(result.kind === "undeclared" && result.excerpt).not.toContain("pp");
  });
});

describe("a cause", () => {
  const redact = createRedact(["hunter22"]);

  test("stays what it is when it is clean, circles included", () => {
    const error: Error & { self?: unknown } = new Error("no");
    error.self = error;
    error.cause = new DOMException("aborted", "AbortError");
    expect(safeCause(error, { redact })).toBe(error);
  });

  test.each([
    ["message", new Error("hunter22")],
    ["cause", new Error("no", { cause: new Error("hunter22") })],
    ["list of errors", new AggregateError([new Error("hunter22")], "no")],
    ["own property", Object.assign(new Error("no"), { config: { pin: "hunter22" } })],
    [
      "own property that cannot be looked into",
      Object.assign(new Error("no"), { map: new Map([["pin", "hunter22"]]) }),
    ],
    ["text that was thrown", "hunter22"],
    ["object that was thrown", { pin: "hunter22" }],
  ])("loses a secret in its %s", (_, cause) => {
    expect(stringForms(safeCause(cause, { redact }))).not.toContain("hunter22");
  });
});
