/** What a compiled validator found. ajv's shape, without what nobody reads. */
export interface Fault {
  /** A JSON pointer, relative to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  /** From the contract, but for the names of properties. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Compiled from one schema. Leaves its faults at itself. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

/** The validators of one operation. */
export interface OperationValidators {
  /** Of `{ path, query, headers, cookies }`. */
  readonly parameters?: Validate;
  /** Whether a call without a body breaks the contract. */
  readonly needsBody?: true;
  /** The media type of a body that names none; absent where it is the first of `body`. */
  readonly mediaType?: string;
  /** By media type. */
  readonly body?: Readonly<Record<string, Validate>>;
  /** By status as in the contract (`4XX`, `default`), then by media type. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, Validate>>>>;
}

/** What the generator writes (`gen/validators.ts`), by the client's method. */
export type Validators = Readonly<Record<string, OperationValidators>>;
