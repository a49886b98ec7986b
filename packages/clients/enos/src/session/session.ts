import {
  holdSession,
  memoryStore,
  type SessionEnd,
  type SessionHandle,
  type SessionStore,
} from "@handshake/runtime/session";
import { api, chooseOrganization, login, logout, refreshToken } from "../../gen/operations.ts";
import { createEnosWith, type Enos, type EnosOptions } from "../client.ts";
import { continued, type EnosHeld, type IdNamePair, loggedIn, renewed } from "./held.ts";

/** What a session does by itself. */
const own = { login, chooseOrganization, logout, refreshToken };

type Operations = (typeof api)["operations"];

/** The calls that a session leaves to its owner; the gateway's are the gateway's. */
type Others<Name> = Exclude<
  Name & keyof Operations,
  keyof typeof own | "getGatewayToken" | "refreshGatewayToken"
>;

/** These calls, with the session's token. */
type Calls<Name extends keyof Operations> = Pick<Enos, Name> & {
  readonly orThrow: Pick<Enos["orThrow"], Name>;
};

/** How far somebody has logged in, and what can be called then. */
export type EnosSessionState<Name extends keyof Operations = Others<keyof Operations>> =
  | {
      readonly status: "out";
      /** Why: nobody has logged in, somebody has logged out, here or elsewhere, or the session has expired. */
      readonly reason: SessionEnd;
    }
  | {
      /** No organization is chosen yet: most calls need one. */
      readonly status: "choosing";
      readonly user: IdNamePair;
      readonly organizations: readonly IdNamePair[];
      readonly client: Calls<Extract<Name, "organizations">>;
    }
  | {
      readonly status: "in";
      readonly user: IdNamePair;
      readonly organizations: readonly IdNamePair[];
      readonly organization: IdNamePair;
      /** When it ends unless it is renewed, by this program's clock. */
      readonly endsAt: Date;
      readonly client: Calls<Name>;
    };

/** What a session is made from. */
export interface EnosSessionOptions extends Omit<EnosOptions, "accessToken"> {
  /** Where the session is kept; in memory unless given. */
  readonly store?: SessionStore<EnosHeld> | undefined;
}

/** A user's session: logs in, keeps to the chosen organization, renews its tokens, and logs out. */
export interface EnosSession<
  Name extends keyof Operations = Others<keyof Operations>,
> extends SessionHandle<EnosSessionState<Name>> {
  /** Begins a session, if it succeeds: one that has still to choose an organization. Never sent twice by itself. */
  readonly login: Enos["login"];
  /** Chooses one of the user's organizations, also later another one. */
  readonly chooseOrganization: Enos["chooseOrganization"];
  /** Ends the session here, whatever the service says, and there. */
  logout(): ReturnType<Enos["logout"]>;
}

/**
 * Makes a session, from what its store holds.
 *
 * @throws TypeError as `createEnos` does.
 */
export function createEnosSession(options: EnosSessionOptions): EnosSession {
  return createEnosSessionWith(api.operations, options);
}

/**
 * Makes a session whose client has these operations (of `./operations`) and no others.
 *
 * @throws TypeError as `createEnos` does.
 */
export function createEnosSessionWith<const Some extends Partial<Operations>>(
  some: Some,
  options: EnosSessionOptions,
): EnosSession<Others<keyof Some>> {
  const { store = memoryStore(), ...rest } = options;
  const { now = Date.now, use = [] } = rest;
  const session = holdSession<EnosHeld, EnosSessionState>(
    {
      scheme: "accessToken",
      now,
      renew: (held) => renewed(client, held, now()),
      isRefused: (result) => result.kind === "failure" && result.code === 31401,
      state: (held, reason) => stateOf(held, reason, client),
    },
    store,
  );
  const all = createEnosWith({ ...some, ...own }, { ...rest, use: [...use, session.layer] });
  // The types of a client of some operations that nobody knows yet cannot be followed.
  const client = all as unknown as Enos;
  return {
    ...session.handle,
    async login(args) {
      const askedAt = now();
      const result = await client.login(args);
      if (result.ok) await session.begin(loggedIn(result.data, askedAt));
      return result;
    },
    async chooseOrganization(args) {
      const askedAt = now();
      const result = await client.chooseOrganization(args);
      const held = await store.read();
      if (result.ok && held) await session.begin(continued(held, result, askedAt));
      return result;
    },
    async logout() {
      const { token: accessToken } = (await session.end()) ?? {};
      return client.logout({ security: { accessToken } });
    },
  };
}

function stateOf(held: EnosHeld | undefined, reason: SessionEnd, client: Enos): EnosSessionState {
  if (!held) return { status: "out", reason };
  const { user, organizations, organization, endsAt } = held;
  const known = { user, organizations, client };
  return organization
    ? { ...known, status: "in", organization, endsAt: new Date(endsAt) }
    : { ...known, status: "choosing" };
}
