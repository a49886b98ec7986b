import { toError } from "@handshake/runtime";
import { FOREVER, type Held, SessionError } from "@handshake/runtime/session";
import type { components } from "../../gen/schema.ts";
import type { Enos } from "../client.ts";

type Schemas = components["schemas"];

/** A user or an organization. */
export type IdNamePair = Schemas["IdNamePair"];

/** What a session is kept as. Its tokens are secrets. */
export interface EnosHeld extends Held {
  readonly user: IdNamePair;
  /** Those that the user belongs to. */
  readonly organizations: readonly IdNamePair[];
  /** The one that was chosen, and what came with it. */
  readonly organization?: IdNamePair;
  readonly refreshToken?: string;
}

/**
 * What a log-in gives. How long its token lives is not documented, and there is no other without an organization.
 *
 * @param askedAt when it was asked for, in epoch milliseconds by this program's clock
 */
export function loggedIn(
  { accessToken: token, user, organizations }: Schemas["Login"],
  askedAt: number,
): EnosHeld {
  return { token, askedAt, endsAt: FOREVER, user, organizations };
}

/** An answer with tokens: of a choice of an organization, or of a renewal. */
interface Answered {
  readonly data: Schemas["SessionTokens"];
  readonly headers: Headers;
}

/**
 * The session goes on with the tokens of an answer. It ends with its refresh token, whose end is told by the service's
 * clock; by how much that differs from this program's, is known where the answer's `Date` can be read.
 */
export function continued(
  { user, organizations }: EnosHeld,
  { data, headers }: Answered,
  askedAt: number,
): EnosHeld {
  const { accessToken: token, refreshToken, refreshTokenExpire } = data;
  const organization = { id: data.currentOrgId, name: data.currentOrgName };
  const served = Date.parse(headers.get("date") ?? "");
  const ahead = Number.isNaN(served) ? 0 : served - askedAt;
  const endsAt = refreshTokenExpire - ahead;
  return { token, askedAt, endsAt, user, organizations, organization, refreshToken };
}

/**
 * Asks for new tokens.
 *
 * @throws SessionError when EnOS has no others, CallError for trouble that may pass.
 */
export async function renewed(
  client: Pick<Enos, "refreshToken">,
  held: EnosHeld,
  askedAt: number,
): Promise<EnosHeld> {
  const { refreshToken } = held;
  if (refreshToken === undefined) throw new SessionError("expired");
  const result = await client.refreshToken({ query: { refreshToken } });
  if (result.ok) return continued(held, result, askedAt);
  const cause = toError("refreshToken", result);
  // A code is the portal's, and final; without one it is the gateway that has failed. 31429: too many attempts.
  const isPassing = result.kind !== "failure" || result.code === undefined || result.code === 31429;
  throw isPassing ? cause : new SessionError("expired", { cause });
}
