/** What a person can mend; its message is one sentence with the remedy. */
export class CacheError extends Error {
  override readonly name = "CacheError";
}
