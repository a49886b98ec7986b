/** One answer that the contract has for an operation. */
export interface ExampleAnswer {
  /** The example's name; absent where the contract has none, and the answer is made of its schema. */
  readonly name?: string;
  /** HTTP status. */
  readonly status: number;
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the generator writes (`gen/answers.ts`), by the client's method; the first is the usual success. */
export type Answers = Readonly<Record<string, readonly ExampleAnswer[]>>;
