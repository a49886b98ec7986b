/** What the portal needs of a login API; one module per API in `providers/`. */
import type { Problem } from "./problem.ts";
import type { ApiChoice, Credentials, SessionView } from "./view.ts";

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export interface Provider extends ApiChoice {
  login(credentials: Credentials): Promise<Outcome<ProviderSession>>;
}

/**
 * A user's session with an API. Its tokens are private fields (`#`), which neither
 * `JSON.stringify` nor `util.inspect` can reach.
 */
export interface ProviderSession {
  view(): Promise<Outcome<SessionView>>;
  /** Absent where the API knows no organizations. */
  chooseOrganization?(id: string): Promise<Outcome<void>>;
  refresh(): Promise<Outcome<void>>;
  /** Ends the session at the API. */
  logout(): Promise<Outcome<void>>;
}

export function done(): Outcome<void>;
export function done<Value>(value: Value): Outcome<Value>;
export function done(value?: unknown): Outcome<unknown> {
  return { ok: true, value };
}

export function failed(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
