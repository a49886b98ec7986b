/** What the portal needs of a login API; one module for each in this folder. */
import type { AnyResult, CallArguments } from "@handshake/runtime";
import type { KeyedBackend } from "@handshake/runtime/session";
import type { Secrets } from "../trace/secrets.ts";
import type { Trace } from "../trace/trace.ts";
import type { ApiChoice, SessionView } from "../view.ts";

export interface PortalApi extends ApiChoice {
  /** Ways to log in, by name. */
  readonly ways: Readonly<Record<string, Way>>;
  /** Where its secrets are, by its contract. */
  readonly secrets: Secrets;
  /** Secrets that are known by value: the application's credentials. */
  readonly credentials: readonly string[];
  /** A session as the store has it under the key, or to be begun there. */
  open(store: KeyedBackend, key: string, trace: Trace): ApiSession;
}

/** A way to log in. */
export interface Way {
  /** The fields that it takes; `account` is one of them. */
  readonly fields: readonly string[];
  readonly run: (
    session: ApiSession,
    input: Readonly<Record<string, string>>,
  ) => Promise<AnyResult>;
}

/** What the page may say of a call. Headers, credentials and times are the portal's to choose. */
export type PageArguments = Pick<CallArguments, "body" | "path" | "query">;

/** The methods of a client, by name. */
export type Methods = Readonly<Record<string, (args?: PageArguments) => Promise<AnyResult>>>;

/** Every method's call is traced. */
export interface ApiSession {
  /** The methods that a page may call. */
  readonly methods: ReadonlySet<string>;
  call(method: string, args?: PageArguments): Promise<AnyResult>;
  /** What the store has. */
  view(): Promise<SessionView | null>;
  renew(): Promise<AnyResult>;
  logout(): Promise<AnyResult>;
}
