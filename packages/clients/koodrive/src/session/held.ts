import { toError } from "@handshake/runtime";
import { type Held, SessionError } from "@handshake/runtime/session";
import type { components } from "../../gen/schema.ts";
import type { Koodrive } from "../client.ts";
import { lifetimeOf, type SessionInfo } from "./expiry.ts";

/** What is known of a user. */
export type UserInfo = components["schemas"]["UserInfo"];

/** What a session is kept as. Its tokens are secrets. */
export interface KoodriveHeld extends Held {
  readonly user: UserInfo;
  readonly refreshToken: string;
}

/** @param askedAt when the tokens were asked for, in epoch milliseconds by this program's clock */
export function held(user: UserInfo, info: SessionInfo, askedAt: number): KoodriveHeld {
  const { accessToken: token, refreshToken } = info;
  return { token, refreshToken, askedAt, endsAt: askedAt + lifetimeOf(info), user };
}

/**
 * Asks for new tokens.
 *
 * @param askedAt now, in epoch milliseconds
 * @throws SessionError when KooDrive has no others, CallError for trouble that may pass.
 */
export async function renewed(
  client: Pick<Koodrive, "refreshToken">,
  { user, token: accessToken, refreshToken }: KoodriveHeld,
  askedAt: number,
): Promise<KoodriveHeld> {
  const args = { body: { refreshToken }, security: { accessToken } };
  const result = await client.refreshToken(args);
  if (result.ok) return held(user, result.data.sessionInfo, askedAt);
  const cause = toError("refreshToken", result);
  // What the contract declares is an end, unless it is a fault of the service's own.
  const isPassing = result.kind !== "failure" || result.status === 500 || result.code === 13000201;
  throw isPassing ? cause : new SessionError("expired", { cause });
}
