/**
 * The mock gives each answer that a valid request asks for by its name, and has nothing against an example of a
 * request. Asked over plain HTTP: the client has its own way.
 */
import { startMock } from "@handshake/mock";
import type { Operation, SecurityScheme } from "@handshake/runtime";
import type { Example } from "./examples.ts";
import { type Arguments, goodCall } from "./good-call.ts";
import { renewedPlaces, withoutRenewed } from "./renewed.ts";
import type { Subject } from "./subject.ts";
import { difference, type Gap, isStatusOf, oneByOne, type Way } from "./way.ts";

export const mockWay: Way = async (subject, examples) => {
  await using mock = await startMock({ contracts: [subject.contract] });
  return await oneByOne(examples, async (example) => {
    const operation = subject.api.operations[example.method] as Operation;
    const asked = example.kind === "answer" ? example : firstAnswer(examples, example);
    const request = plainRequest(mock.url, operation, goodCall(subject, example), preferred(asked));
    const response = await fetch(request);
    const violations = response.headers.get("sl-violations");
    if (violations !== null) return `the mock says ${violations}`;
    if (asked === undefined) return undefined;
    return checkAnswer(subject, asked, response.status, await response.json());
  });
};

/** A request's example is sent for an answer that no rule and no token stands before. */
function firstAnswer(examples: readonly Example[], { method }: Example): Example | undefined {
  return examples.find((one) => one.kind === "answer" && one.method === method);
}

/** The header that asks the mock for this answer. */
export function preferred(example: Example | undefined): Record<string, string> {
  if (example === undefined) return {};
  const { at, name } = example;
  return { prefer: /^\d+$/.test(at) ? `code=${at}, example=${name}` : `example=${name}` };
}

function checkAnswer(subject: Subject, example: Example, status: number, body: unknown): Gap {
  if (!isStatusOf(example.at, status)) return `the status is ${status}`;
  const { id = "" } = subject.api.operations[example.method] ?? {};
  const places = renewedPlaces(subject.scenarios, id);
  return difference(
    "the body",
    withoutRenewed(body, places),
    withoutRenewed(example.value, places),
  );
}

function plainRequest(
  origin: string,
  { method, basePath = "", path, security = [] }: Operation,
  args: Arguments,
  headers: Record<string, string>,
): Request {
  const values = (place: string) => Object.entries((args[place] ?? {}) as object);
  const filled = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(text(Object.fromEntries(values("path"))[name])),
  );
  const url = new URL(`${basePath}${filled}`, origin);
  const sent = new Headers(headers);
  for (const [name, value] of values("query")) url.searchParams.append(name, text(value));
  for (const [name, value] of values("headers")) sent.set(name, text(value));
  for (const [name, scheme] of Object.entries(security[0] ?? {})) {
    const credential = Object.fromEntries(values("security"))[name];
    if (credential === undefined) continue;
    sent.set(scheme.name ?? "authorization", headerValue(scheme, text(credential)));
  }
  if (args["body"] === undefined) return new Request(url, { method, headers: sent });
  sent.set("content-type", "application/json");
  return new Request(url, { method, headers: sent, body: JSON.stringify(args["body"]) });
}

/** RFC 7617 and RFC 6750, or the key itself. */
function headerValue({ name, scheme }: SecurityScheme, credential: string): string {
  if (name !== undefined) return credential;
  return scheme === "basic" ? `Basic ${btoa(credential)}` : `Bearer ${credential}`;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
