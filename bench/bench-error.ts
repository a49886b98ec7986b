/** What a person can mend; its message is one sentence. */
export class BenchError extends Error {
  override readonly name = "BenchError";
}
