import { Identifier, literal } from "@handshake/codegen";
import { format } from "oxfmt";
import type { Api } from "../api/apis.ts";
import { mayLack } from "../api/may-lack.ts";
import type { Step } from "../plan/plan.ts";
import { Token } from "../plan/token.ts";
import type { ClientUse } from "./client-use.ts";

/** The steps as a TypeScript program that calls the client, made as its README makes it. */
export async function clientProgram(
  api: Api,
  steps: readonly Step[],
  use: ClientUse,
): Promise<string> {
  const lines = steps.map((step, index) => {
    const isLast = index === steps.length - 1;
    const name = isLast ? "result" : step.gives.size > 0 ? `const ${resultName(step)} = ` : "";
    const given = literal(argumentsOf(api, steps, step));
    const call = `(${given === "{}" ? "" : given});`;
    if (!isLast) return `${name}await ${use.variable}.orThrow.${step.site.name}${call}`;
    return `\nconst result = await ${use.variable}.${step.site.name}${call}\n${LAST}`;
  });
  const text = `${use.construction}\n\n${lines.join("\n")}`;
  const { code } = await format("snippet.ts", text, { printWidth: 80 });
  return code;
}

const LAST = `if (result.ok) console.log(result.data);
else console.log(result.kind, result.message);
`;

function argumentsOf(api: Api, steps: readonly Step[], { request, credentials }: Step): object {
  const { path, query, headers, cookies, body } = request;
  const security = Object.fromEntries(credentials.map(({ name, value }) => [name, value]));
  // What the client was made with, it sends by itself.
  const parts = { path, query, headers: withoutKnown(api, headers), cookies, security };
  const given = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return resolved(api, steps, {
    ...Object.fromEntries(given),
    ...(body !== undefined && { body }),
  }) as object;
}

function withoutKnown({ source }: Api, headers: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !source.includes(JSON.stringify(name))),
  );
}

/** Each token as the place in an earlier result that has it. */
function resolved(api: Api, steps: readonly Step[], value: unknown): unknown {
  if (value instanceof Token) return new Identifier(sourceOf(api, steps, value.kind));
  if (Array.isArray(value)) return value.map((item) => resolved(api, steps, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolved(api, steps, item)]),
  );
}

function sourceOf({ document, described }: Api, steps: readonly Step[], kind: string): string {
  const step = steps.find(({ gives }) => gives.has(kind));
  if (step === undefined) throw new Error(`No call gives a ${kind}.`);
  const keys = step.gives.get(kind) ?? [];
  const payload = described.api.operations[step.site.name]?.envelope?.payload;
  // The client has taken the payload out of the envelope.
  const inside = payload !== undefined && keys[0] === payload ? keys.slice(1) : keys;
  const path = inside.map((key) =>
    /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
  );
  // Whoever reads the answer knows that it is there.
  const sure = mayLack(document, step.site, keys) ? "!" : "";
  return `${resultName(step)}.data${path.join("")}${sure}`;
}

/** What a call gave, under the operation's name. */
function resultName({ site }: Step): string {
  return site.name === "result" ? "earlier" : site.name;
}
