/** What a call through the generated client gives for an example, against what the contract says that it is. */
import { type AnyResult, createClient, type Envelope } from "@handshake/runtime";
import type { Example } from "./examples.ts";
import { goodCall } from "./good-call.ts";
import type { Subject } from "./subject.ts";
import { difference, type Gap, isStatusOf } from "./way.ts";

type Method = (args: object) => Promise<AnyResult>;

/** Calls the example's operation, with the example in the call where it is one of a request. */
export function callFor(
  subject: Subject,
  example: Example,
  options: { readonly baseUrl: string; readonly headers?: Record<string, string> },
): Promise<AnyResult> {
  const { baseUrl, headers = {} } = options;
  const client = createClient(subject.api, { baseUrl, headers, retry: 0 });
  const method = (client as unknown as Record<string, Method>)[example.method];
  if (method === undefined) throw new Error("The client has no such method.");
  return method(goodCall(subject, example));
}

/** Kind, status, code and payload, as the example and the API's envelope have them. */
export function checkResult(
  { api }: Subject,
  { method, at, value }: Example,
  result: AnyResult,
  plain: (body: unknown) => unknown = (body) => body,
): Gap {
  if (result.kind !== "success" && result.kind !== "failure") {
    return `the result is of kind ${result.kind}: ${result.message}`;
  }
  const { envelope } = api.operations[method] ?? {};
  const code = envelope && (Object(value) as Record<string, unknown>)[envelope.code];
  const isSuccess = Math.floor(result.status / 100) === 2 && succeeds(envelope, code);
  return (
    difference("the kind", result.kind, isSuccess ? "success" : "failure") ??
    (isStatusOf(at, result.status) ? undefined : `the status is ${result.status}`) ??
    difference("the body", plain(result.body), plain(value)) ??
    (result.kind === "success"
      ? difference("the data", result.data, payloadOf(envelope, result.body))
      : difference("the code", result.code, code))
  );
}

function succeeds(envelope: Envelope | undefined, code: unknown): boolean {
  return envelope === undefined || envelope.success.some((one) => one === code);
}

function payloadOf(envelope: Envelope | undefined, body: unknown): unknown {
  return envelope?.payload === undefined
    ? body
    : (Object(body) as Record<string, unknown>)[envelope.payload];
}
