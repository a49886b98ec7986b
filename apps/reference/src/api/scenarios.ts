/**
 * The parts of a client package's `mock.json` that pages are made of. The mock has checked the file
 * against its schema (`packages/mock/mock.schema.json`) before it was copied there.
 */
export interface Scenarios {
  readonly rules?: readonly Rule[];
  /** By kind of token. */
  readonly tokens?: Readonly<Record<string, TokenKind>>;
  readonly states?: Readonly<Record<string, { readonly values: readonly string[] }>>;
  readonly operations?: Readonly<Record<string, { readonly security?: "optional" }>>;
  readonly scenarios?: Readonly<Record<string, Scenario>>;
}

export interface Rule {
  readonly name?: string;
  readonly operation: string;
  readonly when?: When;
  readonly answer?: AnswerName;
  /** What the states are from then on. */
  readonly then?: Readonly<Record<string, string>>;
}

interface When {
  readonly body?: unknown;
  readonly query?: unknown;
  readonly path?: unknown;
  readonly header?: unknown;
  readonly state?: Readonly<Record<string, string | readonly string[]>>;
  readonly after?: After;
}

/** So many answers of a rule before, within a time, for the same value of a place. */
export interface After {
  readonly rule: string;
  readonly times: number;
  readonly within?: string;
  readonly per?: string;
}

export type AnswerName = string | { readonly status?: number; readonly example?: string };

export interface TokenKind {
  /** Operation to the place in its answer. */
  readonly issued: Readonly<Record<string, string | { readonly at: string; readonly same?: true }>>;
  /** The security scheme that takes it. */
  readonly credential?: string;
  readonly presented?: Readonly<Record<string, { readonly at?: string; readonly then?: string }>>;
  readonly lifetime?: string | { readonly seconds?: string; readonly until?: string };
}

export interface Scenario {
  readonly summary?: string;
  readonly rules?: readonly Rule[];
  readonly weather?: Weather;
  readonly operations?: Readonly<Record<string, Weather>>;
  readonly tokens?: Readonly<Record<string, string>>;
}

export interface Weather {
  readonly latency?: string | { readonly from: string; readonly to: string };
  readonly fault?: string | { readonly status: number; readonly retryAfter?: string };
}
