/** A package cannot be had from the registry. The message is one sentence for a person. */
export class PackageError extends Error {
  override readonly name = "PackageError";
  /** The registry answers, and has no such package. */
  readonly isUnknown: boolean;

  constructor(message: string, isUnknown = false) {
    super(message);
    this.isUnknown = isUnknown;
  }
}
