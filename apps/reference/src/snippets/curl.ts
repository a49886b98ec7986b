import type { Api } from "../api/apis.ts";
import type { Step } from "../plan/plan.ts";
import { Token } from "../plan/token.ts";
import { quoted, shellJson, variable } from "./shell.ts";
import { isForm, MOCK, type Wire, type Written, wireOf } from "./wire.ts";

/** The steps as a shell's commands. */
export function curlProgram(api: Api, steps: readonly Step[]): string {
  return steps.map((step) => stepCommand(api, step)).join("\n");
}

function stepCommand({ described }: Api, step: Step): string {
  const wire = wireOf(step, described.api.operations[step.site.name]?.basePath);
  const command = curlCommand(wire, step.gives.size > 0 ? ["-sS"] : []);
  const [first, ...others] = step.gives;
  if (first === undefined) return `${command}\n`;
  if (others.length === 0) {
    return `${variable(first[0])}=$(${command} |\n  ${takeOut(first[1])})\n`;
  }
  const taken = [...step.gives].map(
    ([kind, keys]) => `${variable(kind)}=$(printf '%s' "$ANSWER" | ${takeOut(keys)})`,
  );
  return `ANSWER=$(${command})\n${taken.join("\n")}\n`;
}

/** The text at a key of an answer, without a program that reads JSON. */
function takeOut(keys: readonly string[]): string {
  return `sed -E 's/.*"${keys.at(-1)}": ?"([^"]*)".*/\\1/'`;
}

/** One request; its flags come first. */
export function curlCommand(wire: Wire, flags: readonly string[] = []): string {
  const { method, query, headers, body, mediaType = "" } = wire;
  const isPlain = method === "GET" || (method === "POST" && body !== undefined);
  const written = query.filter(([, value]) => !(value instanceof Token));
  const search = new URLSearchParams(
    written.map(([name, value]) => [name, String(value)]),
  ).toString();
  const address = `${MOCK}${wire.path}${search && `?${search}`}`;
  const url = /[?&'()*! ]/.test(address) ? quoted(address) : address;
  const tokens = query.flatMap(([name, value]) =>
    value instanceof Token ? [`--data-urlencode "${name}=$${variable(value.kind)}"`] : [],
  );
  const lines = [
    ["curl", ...flags, ...(method === "HEAD" ? ["-I"] : isPlain ? [] : ["-X", method]), url].join(
      " ",
    ),
    ...(tokens.length > 0 ? [`-G ${tokens.join(" ")}`] : []),
    ...(body === undefined ? [] : [`-H ${quoted(`content-type: ${mediaType}`)}`]),
    ...headers.map(([name, value]) => `-H ${header(name, value)}`),
    ...(body === undefined ? [] : bodyFlags(body, mediaType)),
  ];
  return lines.join(" \\\n  ");
}

function header(name: string, { before = "", value }: Written): string {
  if (value instanceof Token) return `"${name}: ${before}$${variable(value.kind)}"`;
  return quoted(`${name}: ${before}${String(value)}`);
}

function bodyFlags(body: unknown, mediaType: string): string[] {
  if (!isForm(mediaType)) return [`-d ${shellJson(body)}`];
  return Object.entries(body ?? {}).map(([name, value]: [string, unknown]) =>
    value instanceof Token
      ? `--data-urlencode "${name}=$${variable(value.kind)}"`
      : `--data-urlencode ${quoted(`${name}=${String(value)}`)}`,
  );
}
