/** Why the portal could not do what it was asked, in words for the person in front of it. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly message: string;
  /** The API's own error code. */
  readonly code?: number | string | undefined;
}

export type ProblemKind =
  /** The API said no: a wrong password, for example. The message is the API's own. */
  | "refused"
  /** The API does not know the user's token any more. */
  | "ended"
  /** No answer from the API. */
  | "unreachable"
  /** An answer that the API's contract does not describe, or a fault of the portal itself. */
  | "unexpected"
  /** The browser's request is not one that the portal offers. */
  | "invalid"
  /** The request comes from another site. */
  | "forbidden";

const statuses = {
  refused: 422,
  ended: 401,
  unreachable: 502,
  unexpected: 500,
  invalid: 400,
  forbidden: 403,
} as const satisfies Record<ProblemKind, number>;

export function statusOf(problem: Problem): (typeof statuses)[ProblemKind] {
  return statuses[problem.kind];
}

export const endedProblem: Problem = {
  kind: "ended",
  message: "Your session has ended. Log in again.",
};
