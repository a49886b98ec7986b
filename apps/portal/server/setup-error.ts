/** Something that the person who starts the portal can mend: one sentence, no stack needed. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}
