/** The mock cannot start, or cannot load a change. Its message is a sentence for the person who started it. */
export class StartError extends Error {
  override readonly name = "StartError";
}
