/** Why the portal itself did not do what it was asked. What an API said is a result, and no problem. */
export interface Problem {
  readonly kind: ProblemKind;
  /** For the one who reads logs and answers; the page has words of its own for each kind. */
  readonly message: string;
  /** Seconds to wait. */
  readonly retryAfter?: number | undefined;
}

export type ProblemKind =
  /** There is no session, or none any more. */
  | "ended"
  /** A fault of the portal itself. */
  | "broken"
  /** The browser's request is not one that the portal offers. */
  | "invalid"
  /** The request comes from another site. */
  | "forbidden"
  /** Too many log-ins of one account, or from one address. */
  | "limited";

export const statuses = {
  ended: 401,
  broken: 500,
  invalid: 400,
  forbidden: 403,
  limited: 429,
} as const satisfies Record<ProblemKind, number>;
