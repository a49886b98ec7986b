/** Stands in a request's arguments for a token that an earlier call gave. */
export class Token {
  /** Its kind, as `mock.yaml` names it. */
  readonly kind: string;

  constructor(kind: string) {
    this.kind = kind;
  }
}
