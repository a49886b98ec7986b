import {
  holdSession,
  type SessionEnd,
  type SessionHandle,
  type SessionStore,
} from "@handshake/runtime/session";
import { api, login, logout, refreshToken } from "../../gen/operations.ts";
import { createKoodriveWith, type Koodrive, type KoodriveOptions } from "../client.ts";
import { held, type KoodriveHeld, renewed, type UserInfo } from "./held.ts";

/** What a session does by itself. */
const own = { login, logout, refreshToken };

/** Whether somebody is logged in. */
export type KoodriveSessionState =
  | {
      readonly status: "out";
      /** Why: nobody has logged in, somebody has logged out, here or elsewhere, or the session has expired. */
      readonly reason: SessionEnd;
    }
  | {
      readonly status: "in";
      readonly user: UserInfo;
      /** When it ends unless it is renewed, by this program's clock. */
      readonly endsAt: Date;
    };

/** What a session is made from. */
export interface KoodriveSessionOptions extends Omit<KoodriveOptions, "accessToken"> {
  /** Where the session is kept; in memory unless given. */
  readonly store?: SessionStore<KoodriveHeld> | undefined;
  /** The clock, in epoch milliseconds. */
  readonly now?: (() => number) | undefined;
}

type Operations = (typeof api)["operations"];

/** A user's session: logs in, renews its tokens in time or when one is refused, and logs out. */
export interface KoodriveSession<
  Name extends keyof Operations = Exclude<keyof Operations, keyof typeof own>,
> extends SessionHandle<KoodriveSessionState> {
  /**
   * The other calls; those that need the session carry its token. Where there is none, their result is of kind
   * `credentials`, with a `SessionError` as its cause.
   */
  readonly client: Pick<Koodrive, Name> & { readonly orThrow: Pick<Koodrive["orThrow"], Name> };
  /** Begins a session, if it succeeds. Never sent twice by itself. */
  readonly login: Koodrive["login"];
  /** Ends the session here, whatever the service says, and there. */
  logout(): ReturnType<Koodrive["logout"]>;
}

/**
 * Makes a session, from what its store holds.
 *
 * @throws TypeError when `baseUrl` is no address.
 */
export function createKoodriveSession(options: KoodriveSessionOptions): KoodriveSession {
  return createKoodriveSessionWith(api.operations, options);
}

/**
 * Makes a session whose client has these operations (of `./operations`) and no others.
 *
 * @throws TypeError when `baseUrl` is no address.
 */
export function createKoodriveSessionWith<const Some extends Partial<Operations>>(
  some: Some,
  options: KoodriveSessionOptions,
): KoodriveSession<Exclude<keyof Some & keyof Operations, keyof typeof own>> {
  const { store, now = Date.now, ...rest } = options;
  const session = holdSession<KoodriveHeld, KoodriveSessionState>(
    {
      scheme: "accessToken",
      now,
      renew: (old) => renewed(client, old, now()),
      isRefused: (result) => result.kind === "failure" && result.status === 401,
      state: (known, reason) =>
        known
          ? { status: "in", user: known.user, endsAt: new Date(known.endsAt) }
          : { status: "out", reason },
    },
    store,
  );
  const all = createKoodriveWith(
    { ...some, ...own },
    { ...rest, use: [...(rest.use ?? []), session.layer] },
  );
  // The types of a client of some operations that nobody knows yet cannot be followed.
  const client = all as unknown as Koodrive;
  return {
    ...session.handle,
    client,
    async login(args) {
      const askedAt = now();
      const result = await client.login(args);
      if (result.ok) {
        const { userInfo, sessionInfo } = result.data;
        await session.begin(held(userInfo, sessionInfo, askedAt));
      }
      return result;
    },
    async logout() {
      // Where there was no session, the client finds no token, and the result says so.
      const { user, token: accessToken = "" } = (await session.end()) ?? {};
      const body = { userId: user?.userId ?? "", accessToken };
      return client.logout({ body, security: { accessToken } });
    },
  };
}
