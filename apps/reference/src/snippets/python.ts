import type { Api } from "../api/apis.ts";
import type { Step } from "../plan/plan.ts";
import { Token } from "../plan/token.ts";
import { words } from "./shell.ts";
import { isForm, MOCK, type Written, wireOf } from "./wire.ts";

/** The steps as a Python program that needs nothing but the standard library. */
export function pythonProgram(api: Api, steps: readonly Step[]): string {
  const isUsed = (test: (step: Step) => boolean) => steps.some(test);
  const hasForm = isUsed(({ request }) => isForm(request.mediaType ?? ""));
  const hasQuery = isUsed((step) => wireOf(step).query.length > 0);
  const imports = ["import json", ...(hasForm || hasQuery ? ["import urllib.parse"] : [])];
  const calls = steps.map((step, index) => call(api, step, index === steps.length - 1));
  return `${[...imports, "import urllib.request"].join("\n")}\n\n\n${SEND}\n\n${calls.join("\n")}`;
}

const SEND = `def send(method, path, headers={}, body=None):
    request = urllib.request.Request("${MOCK}" + path, body, headers, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.loads(answer.read() or "null")
`;

function call({ described }: Api, step: Step, isLast: boolean): string {
  const wire = wireOf(step, described.api.operations[step.site.name]?.basePath);
  const { method, path, query, headers, body, mediaType = "" } = wire;
  const all: (readonly [string, Written])[] = [
    ...(body === undefined ? [] : [["Content-Type", { value: mediaType }] as const]),
    ...headers,
  ];
  const address =
    query.length === 0
      ? literal(path)
      : `${literal(`${path}?`)} + urllib.parse.urlencode(${literal(Object.fromEntries(query), 4)})`;
  const given = [
    literal(method),
    address,
    ...(all.length === 0 ? [] : [`headers=${dictionary(all)}`]),
    ...(body === undefined ? [] : [`body=${bodyOf(body, mediaType)}.encode()`]),
  ];
  const name = isLast ? "answer" : snake(step.site.name);
  const line = `${name} = send(${given.join(", ")})`;
  const text =
    line.length <= WIDTH && !line.includes("\n")
      ? line
      : `${name} = send(\n${given.map((one) => `    ${one},\n`).join("")})`;
  const taken = [...step.gives].map(
    ([kind, keys]) =>
      `${snake(kind)} = ${name}${keys.map((key) => `[${literal(key)}]`).join("")}\n`,
  );
  return `${text}\n${taken.join("")}${isLast ? "print(answer)\n" : ""}`;
}

function bodyOf(body: unknown, mediaType: string): string {
  return `${isForm(mediaType) ? "urllib.parse.urlencode" : "json.dumps"}(${literal(body, 4)})`;
}

function dictionary(headers: readonly (readonly [string, Written])[]): string {
  const entries = headers.map(([name, { before = "", value }]) => {
    const written = value instanceof Token ? literal(value) : literal(before + String(value));
    const prefix = value instanceof Token && before !== "" ? `${literal(before)} + ` : "";
    return `${literal(name)}: ${prefix}${written}`;
  });
  return braced("{", entries, "}", 4);
}

const WIDTH = 88;

/** A value as Python writes it. */
function literal(value: unknown, indent = 0): string {
  if (value instanceof Token) return snake(value.kind);
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) {
    return braced(
      "[",
      value.map((item) => literal(item, indent + 4)),
      "]",
      indent,
    );
  }
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${literal(item, indent + 4)}`,
  );
  return braced("{", entries, "}", indent);
}

/** On one line where it fits. */
function braced(open: string, items: readonly string[], close: string, indent: number): string {
  const line = `${open}${items.join(", ")}${close}`;
  if (line.length + indent <= WIDTH - 12 && !line.includes("\n")) return line;
  const pad = " ".repeat(indent);
  return `${open}\n${items.map((item) => `${pad}    ${item},\n`).join("")}${pad}${close}`;
}

/** `accessToken` → `access_token`. */
function snake(name: string): string {
  return words(name).join("_");
}
