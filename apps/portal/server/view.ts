/** What the browser gets to see. No token, password or secret has a place in these types. */

type ApiId = "koodrive" | "enos";

/** An API that a user may choose on the log-in screen. */
export interface ApiChoice {
  readonly id: ApiId;
  readonly title: string;
  /** Origin and prefix at which the portal's server reaches it. */
  readonly address: string;
  /** The account of the API's documentation; only where the API is a mock. */
  readonly sample?: Credentials | undefined;
}

export interface Credentials {
  readonly account: string;
  readonly password: string;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface SessionView {
  readonly api: ApiId;
  readonly title: string;
  readonly user: { readonly name: string; readonly facts: readonly Fact[] };
  /** Absent where the API knows no organizations; empty where the user belongs to none. */
  readonly organizations?: readonly Organization[] | undefined;
  readonly currentOrganization?: Organization | undefined;
  /** Epoch milliseconds; absent while the API has not said when the session ends. */
  readonly endsAt?: number | undefined;
  /** Whether `refresh` can do anything yet. */
  readonly refreshable: boolean;
}

export interface SessionAnswer {
  readonly session: SessionView | null;
  /** There was a session, and it is over. */
  readonly ended: boolean;
}
