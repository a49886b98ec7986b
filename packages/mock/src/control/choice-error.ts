/** What a test asks of the mock is not to be had: an operation, an example, a time that is none. */
export class ChoiceError extends Error {
  override readonly name = "ChoiceError";
}
