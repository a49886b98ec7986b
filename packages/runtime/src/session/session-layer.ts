import type { Layer } from "../layer.ts";
import type { AnyResult } from "../results.ts";
import type { Held, Keeper } from "./keeper.ts";

/** Where a session's token goes, and what a refusal looks like. */
export interface Attachment {
  /** The name of the security scheme that the token is for. */
  readonly scheme: string;
  /** Whether a result says that the token does not do (any more). */
  readonly isRefused: (result: AnyResult) => boolean;
}

/**
 * Puts a token into every call that asks for it and brings none. A call whose token was refused is sent once more, with
 * another token and what is left of its time. Tokens are waited for inside of the call: its time and its signal end
 * that, too.
 */
export function sessionLayer<Kept extends Held>(
  { current, replace }: Keeper<Kept>,
  { scheme, isRefused }: Attachment,
): Layer {
  return {
    async call(call, next) {
      const { operation, args, timeout } = call;
      const { security, body } = args;
      const isAsked = operation.security?.some((schemes) => scheme in schemes);
      if (!isAsked || security?.[scheme]) return next();
      const end = Date.now() + timeout;
      let used: Kept | undefined;
      const send = (get: () => Promise<Kept>, left: number): Promise<AnyResult> => {
        const credential = async (): Promise<string> => (used = await get()).token;
        const own = { ...args, security: { ...security, [scheme]: credential } };
        return next({ ...call, args: own, timeout: left });
      };
      const result = await send(current, timeout);
      // A stream is spent.
      if (!used || !isRefused(result) || body instanceof ReadableStream) return result;
      const refused = used;
      return send(() => replace(refused), end - Date.now());
    },
  };
}
