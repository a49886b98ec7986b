/** Names that no constant can have, or that the file has for something else. */
const TAKEN =
  /^(?:api|base|authorization|cookies|credentials|decode|encode|inCookie|inHeader|inQuery|styles|takes|arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/;

/** The names of the constants of `gen/operations.ts`. */
export class Constants {
  readonly #operations: ReadonlySet<string>;

  constructor(operations: readonly string[]) {
    this.#operations = new Set(operations.map((name) => this.operation(name)));
  }

  operation(name: string): string {
    return TAKEN.test(name) ? `${name}_` : name;
  }

  /** `defaultEnvelope` */
  envelope(name: string): string {
    return this.#free(`${name}Envelope`);
  }

  /** `accessTokenScheme` */
  scheme(name: string): string {
    return this.#free(`${name}Scheme`);
  }

  /** An identifier that no operation has: their names are people's, so this one makes way. */
  #free(name: string): string {
    let constant = name.replaceAll(/[^A-Za-z0-9_$]/g, "_").replace(/^(?=\d)/, "_");
    while (this.#operations.has(constant)) constant += "_";
    return constant;
  }
}
