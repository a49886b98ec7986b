import type { Call, Settings } from "./call.ts";
import { createDeadline, type Deadline } from "./deadline.ts";
import type { Operation } from "./description.ts";
import { credentialsFailure, ended, networkFailure } from "./make-result.ts";
import type { CallArguments } from "./request/arguments.ts";
import { prepare, type Prepared } from "./request/prepare.ts";
import { addCredentials } from "./request/credentials.ts";
import { resolveSecurity } from "./request/security.ts";
import { readAnswer } from "./response/read.ts";
import type { AnyResult } from "./results.ts";
import { collectSecrets } from "./secrets/collect.ts";
import { createRedact, type Redact } from "./secrets/redact.ts";

/** The secrets are gathered only when a text has to be shown, and then from the request as it is by then. */
function lazyRedact(gather: () => readonly string[]): Redact {
  let redact: Redact | undefined;
  return (text) => (redact ??= createRedact(gather()))(text);
}

/** Credentials and the hook: everything that may fail before the request goes out. Gives the address. */
async function authorize(
  settings: Settings,
  operation: Operation,
  args: CallArguments,
  request: Prepared,
  signal: AbortSignal,
): Promise<void> {
  const credentials = { ...settings.security, ...args.security };
  request.applied = await resolveSecurity(settings.api, operation, credentials);
  request.url = addCredentials(request.url, request.headers, request.applied);
  await settings.onRequest?.({
    operation,
    method: operation.method.toUpperCase(),
    url: new URL(request.url),
    headers: request.headers,
    body: request.body,
    signal,
  });
}

async function transmit(
  settings: Settings,
  operation: Operation,
  request: Prepared,
  deadline: Deadline,
): Promise<Response> {
  const { body, headers } = request;
  const init: RequestInit & { duplex?: "half" } = {
    method: operation.method.toUpperCase(),
    headers,
    // A redirect is an answer, not a way on: see `redirectFault`.
    redirect: "manual",
    signal: deadline.signal,
    ...(body !== undefined && { body }),
    // Streams are sent while the answer is not read yet; `fetch` wants that said.
    ...(body instanceof ReadableStream && { duplex: "half" }),
  };
  const fetchIt = settings.fetch ?? globalThis.fetch;
  const answer = fetchIt(request.url, init);
  // An answer that comes after the end, from a `fetch` that heeds no signal, is let go.
  answer.then((late) => deadline.ending && late.body?.cancel()).catch(() => undefined);
  return deadline.race(answer);
}

async function run(
  settings: Settings,
  call: Call,
  args: CallArguments,
  request: Prepared,
  deadline: Deadline,
): Promise<AnyResult> {
  const { operation } = call;
  try {
    await deadline.race(authorize(settings, operation, args, request, deadline.signal));
  } catch (cause) {
    if (deadline.ending === undefined) return credentialsFailure(call, cause);
    throw cause;
  }
  const response = await transmit(settings, operation, request, deadline);
  return readAnswer(call, response, deadline);
}

/**
 * Calls an operation. The promise rejects only for a mistake in the program, with a `TypeError`: a missing path
 * parameter, a body that cannot be written. The types forbid these.
 */
export async function send(
  settings: Settings,
  operation: Operation,
  args: CallArguments = {},
): Promise<AnyResult> {
  const request = prepare(settings, operation, args);
  const { api } = settings;
  const redact = lazyRedact(() => collectSecrets(api, operation, args, request));
  const call: Call = { api, operation, requestId: request.requestId, redact };
  const timeout = args.timeout ?? settings.timeout;
  const deadline = createDeadline(timeout, args.signal);
  try {
    if (deadline.ending !== undefined) return ended(call, deadline.ending, timeout);
    return await run(settings, call, args, request, deadline);
  } catch (cause) {
    return deadline.ending === undefined
      ? networkFailure(call, cause)
      : ended(call, deadline.ending, timeout);
  } finally {
    deadline.dispose();
  }
}
