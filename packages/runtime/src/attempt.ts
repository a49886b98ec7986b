import type { Call } from "./call.ts";
import { credentialsFailure, networkFailure } from "./make-result.ts";
import { readAnswer } from "./response/read.ts";
import type { AnyResult } from "./results.ts";

/** Credentials and the hooks: everything that may fail before the request goes out. */
async function authorize(call: Call, number: number, signal: AbortSignal): Promise<void> {
  const { settings, operation, name, prepared } = call;
  call.url = prepared.url;
  call.headers = prepared.headers;
  await operation.credentials?.(call);
  for (const { onRequest } of settings.hooks) {
    if (!onRequest) continue;
    // Kept in the call: what a hook adds may be a secret.
    const headers = new Headers(call.headers);
    call.headers = headers;
    const method = operation.method.toUpperCase();
    const { body } = prepared;
    const url = new URL(call.url);
    await onRequest({
      name,
      operation,
      method,
      url,
      headers,
      body,
      signal,
      attempt: number,
      redact: call.redact,
    });
  }
}

async function transmit(call: Call, signal: AbortSignal): Promise<Response> {
  const { body } = call.prepared;
  const init: RequestInit & { duplex?: "half" } = {
    method: call.operation.method.toUpperCase(),
    headers: call.headers,
    // A redirect is an answer, not a way on: see `isRedirect`.
    redirect: "manual",
    signal,
  };
  if (body !== undefined) init.body = body;
  // Streams are sent while the answer is not read yet; `fetch` wants that said.
  if (body instanceof ReadableStream) init.duplex = "half";
  const response = await (call.settings.fetch ?? fetch)(call.url, init);
  // An answer that comes after the end, from a `fetch` that heeds no signal, is let go.
  if (signal.aborted) response.body?.cancel().catch(() => undefined);
  return response;
}

/** Sends the request once. When its signal has ended it, nobody looks at the result. */
export async function attempt(call: Call, number: number, signal: AbortSignal): Promise<AnyResult> {
  if (call.operation.credentials || call.settings.hooks.length > 0) {
    try {
      await authorize(call, number, signal);
    } catch (cause) {
      return credentialsFailure(call, cause);
    }
  }
  try {
    return await readAnswer(call, await transmit(call, signal));
  } catch (cause) {
    return networkFailure(call, cause);
  }
}
