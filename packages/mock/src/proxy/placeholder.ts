import { list, type Part } from "./schema-walk.ts";

/** What stands in the place of a secret by its format; the domains are reserved for examples (RFC 2606). */
const BY_FORMAT: Readonly<Record<string, string>> = {
  email: "name@example.com",
  "idn-email": "name@example.com",
  uuid: "00000000-0000-4000-8000-000000000000",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/example",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  "date-time": "2020-01-01T00:00:00Z",
  date: "2020-01-01",
};

/** A string of the same shape that says nothing: letters are x, digits 0. */
export function sameShape(text: string): string {
  return text
    .replaceAll(/\p{Lu}/gu, "X")
    .replaceAll(/[\p{L}\p{M}]/gu, (letter) => (letter === "X" ? letter : "x"))
    .replaceAll(/\p{N}/gu, "0")
    .replaceAll(/[^\sX\u002Dx0_.:/+=@()]/gu, "_");
}

/**
 * A value of the same kind that fits the schema as far as a look at it tells.
 *
 * @param example what the contract has at this place.
 */
export function placeholder(value: unknown, parts: readonly Part[], example: unknown): unknown {
  if (value === null) return null;
  if (example !== undefined && example !== null && typeof example === typeof value) return example;
  const [choice] = parts.flatMap(({ node }) => list(node["enum"]));
  if (choice !== undefined && typeof choice === typeof value) return choice;
  if (typeof value === "number") return number(value, parts);
  if (typeof value === "boolean") return false;
  const format = parts.map(({ node }) => BY_FORMAT[String(node["format"])]).find(Boolean);
  return (
    format ?? (/^\S+@\S+$/.test(String(value)) ? "name@example.com" : sameShape(String(value)))
  );
}

function number(value: number, parts: readonly Part[]): number {
  const least = parts.map(({ node }) => node["minimum"]).find((one) => typeof one === "number");
  if (typeof least === "number") return least;
  const digits = String(Math.trunc(Math.abs(value))).length;
  return digits === 1 ? 0 : 10 ** Math.min(digits - 1, 15);
}
