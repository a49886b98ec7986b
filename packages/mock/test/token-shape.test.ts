import { describe, expect, test } from "vitest";
import { timeFormOf } from "../src/scenario/time-form.ts";
import { makersOf } from "../src/scenario/token-shape.ts";

const span = { issued: Date.UTC(2030, 0, 1), until: Date.UTC(2030, 0, 2) };
const make = (example: string): string => makersOf(example)[0]?.(span) ?? "";

const SHAPES: readonly [what: string, example: string, shape: RegExp][] = [
  ["a scheme and hex digits", `AT ${"3b911d72".repeat(6)}`, /^AT [0-9a-f]{48}$/],
  ["hex digits in capitals", "3B911D723003F70A", /^[0-9A-F]{16}$/],
  ["words and letters", "APP_S_WX89rC4pqsMc478tyP6gb9zFmT9qYaW7", /^APP_S_[A-Za-z0-9]{32}$/],
  ["base64 with padding", "8VKh3YgjNs+VJqbCqo/ouhqBJaLaK/5WLEQXOzdCU3o=", /^[A-Za-z0-9+/]{43}=$/],
  ["a UUID", "123E4567-E89B-42D3-A456-426614174000", /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/],
  ["digits", "883219374650123", /^\d{15}$/],
  ["a key with a prefix", "sk-live-4eC39HqLyjWDarjtT1zdp7dc", /^sk-live-[A-Za-z0-9]{24}$/],
  ["a placeholder", "yourToken", /^yourToken_[A-Za-z0-9]{16}$/],
  ["words as a placeholder", "Generated_Access_Token", /^Generated_Access_Token_[A-Za-z0-9]{16}$/],
  ["words with dashes", "your-token", /^your-token-[A-Za-z0-9]{16}$/],
  ["too little to be new", "T1", /^T1_[A-Za-z0-9]{16}$/],
];

test.each(SHAPES)("a token like %s", (_, example, shape) => {
  const tokens = Array.from({ length: 200 }, () => make(example));
  expect(new Set(tokens).size).toBe(200);
  for (const token of tokens) expect(token).toMatch(shape);
  expect(tokens).not.toContain(example);
});

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

test("a JWT keeps its claims, and its times are those of the token", () => {
  const example = `${part({ alg: "HS256" })}.${part({ sub: "ann", iat: 1, exp: 2 })}.c2lnbmF0dXJl`;
  const [header, payload = "", signature] = make(example).split(".");
  expect(header).toBe(part({ alg: "HS256" }));
  const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
  const times = { iat: span.issued / 1_000, exp: span.until / 1_000 };
  expect(claims).toEqual({ sub: "ann", ...times, jti: expect.stringMatching(/^\w{22}$/) });
  expect(signature).toHaveLength(12);
});

test("the second way keeps the length", () => {
  const [, second] = makersOf("yourRefreshToken-x1");
  expect(second?.(span)).toMatch(/^you[A-Za-z]{13}-[a-z]\d$/);
});

const now = Date.UTC(2031, 1, 3, 4, 5, 6, 789);
const TIMES: readonly [example: unknown, printed: unknown, lost: number][] = [
  [1772006999088, now, 0],
  ["1772006999088", String(now), 0],
  [1772006999, Math.floor(now / 1_000), 789],
  ["2026-02-25T08:26:31.514Z", "2031-02-03T04:05:06.789Z", 0],
  ["2026-02-25T08:26:31Z", "2031-02-03T04:05:06Z", 789],
  ["2026-02-25T08:26:31+08:00", "2031-02-03T12:05:06+08:00", 789],
  ["2026-02-25T08:26:31.5-0330", "2031-02-03T00:35:06.7-0330", 89],
  ["2026-02-25 08:26Z", "2031-02-03 04:05Z", 6_789],
  ["Wed, 25 Feb 2026 08:26:31 GMT", "Mon, 03 Feb 2031 04:05:06 GMT", 789],
];

describe("a time is written as the example is", () => {
  test.each(TIMES)("%j becomes %j", (example, printed, lost) => {
    const form = timeFormOf(example);
    expect(form?.print(now)).toBe(printed);
    expect(form?.parse(printed)).toBe(now - lost);
  });

  test("without a zone it is this machine's time", () => {
    const form = timeFormOf("2026-02-25T08:26:31.514");
    const printed = String(form?.print(now));
    expect(printed).toMatch(/^2031-02-0\dT\d\d:\d\d:06\.789$/);
    expect(Date.parse(printed)).toBe(now);
    expect(form?.parse(printed)).toBe(now);
  });

  test.each(["soon", 42, true, null, "2026-02", "12:30"])("%j is none", (example) => {
    expect(timeFormOf(example)).toBeUndefined();
  });
});
