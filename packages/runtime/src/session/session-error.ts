/** Why there is no session: nobody has logged in, somebody has logged out (here, or in another tab), it has ended. */
export type SessionEnd = "none" | "logged-out" | "elsewhere" | "expired";

/** A call needs a session, and there is none (any more). It is the `cause` of a result of kind `credentials`. */
export class SessionError extends Error {
  declare readonly reason: SessionEnd;

  constructor(reason: SessionEnd, options?: ErrorOptions) {
    super(`No session: ${reason}.`, options);
    this.name = "SessionError";
    this.reason = reason;
  }
}

/** By its name, since one program may hold two copies of this package. */
export function isSessionError(error: unknown): error is SessionError {
  return error instanceof Error && error.name === "SessionError";
}
