/** The parts of a request that a scenario can look at. */
export interface Facts {
  readonly body: unknown;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly path: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly header: Readonly<Record<string, string>>;
}
