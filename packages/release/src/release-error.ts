/** A release stops before, or between, two packages. The message is for a person: what happened, and what to do. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}
