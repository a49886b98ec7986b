import type { Attempt, Layer } from "@handshake/runtime";
import { api } from "../../gen/operations.ts";
import type { Gateway } from "./gateway.ts";
import { isSigned } from "./is-signed.ts";

function signable(attempt: Attempt) {
  const { body, url } = attempt;
  const headers = new Headers(attempt.headers);
  attempt.headers = headers;
  return { url: new URL(url), headers, body };
}

/**
 * Signs each request, and sends it again, once and with a new token, when the gateway refuses the old one with 401.
 * A refused request never reached the portal; but that is inferred, and a wrong password is counted: so a log-in is
 * not sent again by itself. When there is no new token, the gateway's answer stands.
 */
export function signing(gateway: Gateway): Layer {
  return {
    async attempt(attempt, next) {
      if (!isSigned(attempt.operation)) return next();
      const request = signable(attempt);
      await gateway.sign(request);
      const result = await next();
      if (!("status" in result) || result.status !== 401) return result;
      const hasOther = await gateway.signAgain(request).catch(() => false);
      // A stream is spent. JSON, which is all that this API takes, is a string.
      const canRepeat = request.body === undefined || typeof request.body === "string";
      const isLogin = attempt.operation.id === api.operations.login.id;
      return hasOther && canRepeat && !isLogin ? next() : result;
    },
  };
}
