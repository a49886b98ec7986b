import type { components } from "../../gen/schema.ts";

/** A session, as `login` and `refreshToken` give it. */
export type SessionInfo = components["schemas"]["SessionInfo"];

/** How long a session lives, in milliseconds. `expiresIn` is in seconds (inferred from the vendor's 1800). */
export function lifetimeOf({ expiresIn }: Pick<SessionInfo, "expiresIn">): number {
  return expiresIn * 1000;
}

/**
 * When a session ends, by the service's clock: `issuedAt` (epoch milliseconds in a string) and `expiresIn`
 * (seconds). Both units are inferred from the vendor's example. `undefined` when `issuedAt` is no such number.
 *
 * Right for showing a time. To decide whether to refresh, take `sessionExpiryFrom`: this machine's clock may
 * differ from the service's.
 */
export function sessionExpiry(
  session: Pick<SessionInfo, "expiresIn" | "issuedAt">,
): Date | undefined {
  if (!/^\d+$/.test(session.issuedAt)) return undefined;
  return new Date(Number(session.issuedAt) + lifetimeOf(session));
}

/**
 * When a session ends, by the clock that said `receivedAt`: the moment just before the request was sent is the
 * safest. Does not depend on the service's clock.
 */
export function sessionExpiryFrom(session: Pick<SessionInfo, "expiresIn">, receivedAt: Date): Date {
  return new Date(receivedAt.getTime() + lifetimeOf(session));
}
