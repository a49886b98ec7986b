import { type AnyResult, isCallError } from "@handshake/runtime";
import { isSessionError, type SessionHandle } from "@handshake/runtime/session";

/** A renewal as a result, as calls have it: what is no success of a call says so by exceptions. */
export async function renewing(session: Pick<SessionHandle<unknown>, "renew">): Promise<AnyResult> {
  try {
    await session.renew();
    const answer = { status: 200, headers: new Headers(), response: new Response() };
    return { ok: true, kind: "success", data: null, body: null, requestId: undefined, ...answer };
  } catch (cause) {
    if (isSessionError(cause)) return noSession(cause);
    if (isCallError(cause)) return cause.result;
    throw cause;
  }
}

/** What a call of a session that is over ends with. */
export function noSession(cause: Error): AnyResult {
  const { message } = cause;
  return { ok: false, kind: "credentials", message, cause, requestId: undefined };
}
