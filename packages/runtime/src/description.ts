import type { Call } from "./call.ts";

/**
 * What the generator writes down about an API (`gen/operations.ts`): all that the runtime needs
 * to call each operation, and nothing that only types need.
 */
export interface ApiDescription {
  readonly title: string;
  /** The contract's `info.version`. */
  readonly version: string;
  /** Origin of the contract's first server, when it is absolute and has no variables without a default. */
  readonly origin?: string;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly envelopes: Readonly<Record<string, Envelope>>;
  /** By method name: the operationId, in camel case where it is no identifier. */
  readonly operations: Readonly<Record<string, Operation>>;
}

/** One operation, as the contract describes it. */
export interface Operation {
  /** The operationId, letter for letter. */
  readonly id: string;
  readonly method: "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
  /** Base path of the operation's server, e.g. `/v1`; absent where the server has none. */
  readonly basePath?: string;
  /** The path template as in the contract, e.g. `/user/{id}`. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: RequestBody;
  /** Alternatives, each a list of scheme names that go together. `[]` inside means "or nothing at all". */
  readonly security?: readonly (readonly string[])[];
  /** Declared responses: status (`"200"`, `"4XX"`, `"default"`) to its media types; `[]` is an answer without a body. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** A key of `ApiDescription.envelopes`. */
  readonly envelope?: string;
  /**
   * The kinds of JSON value that the contract has for the envelope's payload in a success; any other is not in the
   * contract, nor is a success without one. Absent where the payload is optional.
   */
  readonly payload?: readonly JsonKind[];
  /** Whether it may be sent twice (`x-idempotent` in the contract); absent where its method tells (RFC 9110, 9.2.2). */
  readonly idempotent?: boolean;
  /** Puts the credentials that `security` asks for into a request (`./parts`). */
  readonly credentials?: (call: Call) => Promise<void>;
  /** Writes its parameters, where one of them is more than a primitive in the style of its place (`./parts`). */
  readonly styles?: (parameter: Parameter, value: unknown) => string | undefined;
  /** Writes its body, where that may be a form (`./parts`). */
  readonly forms?: (body: unknown, isMultipart: boolean) => FormData | string;
  /** The header that carries the request's own id, made for each call (`x-request-id: true` in the contract). */
  readonly requestId?: { readonly header: string; readonly length: number };
}

export type JsonKind = "array" | "boolean" | "null" | "number" | "object" | "string";

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "header" | "path" | "cookie";
  readonly required?: true;
  /** Absent for the default of its place (OpenAPI 3.1, 4.8.12.2). */
  readonly style?: string;
  readonly explode?: boolean;
  /** The parameter holds a secret (`format: password`, `writeOnly` or `x-sensitive` on its schema). */
  readonly secret?: true;
}

export interface RequestBody {
  readonly required?: true;
  /** In the contract's order; the first is sent unless the call says otherwise. */
  readonly mediaTypes: readonly string[];
  /** JSON pointers, `*` for every array item, of values that must never be printed. */
  readonly secrets?: readonly string[];
}

export type SecurityScheme =
  | {
      readonly type: "apiKey";
      readonly in: "query" | "header" | "cookie";
      readonly name: string;
    }
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "oauth2" | "openIdConnect" | "mutualTLS" };

/** How an API wraps its answers (`x-envelope` in the contract). */
export interface Envelope {
  /** The property whose value says success or failure. */
  readonly code: string;
  /** The values of `code` that mean success. A numeric string counts as its number. */
  readonly success: readonly (number | string)[];
  /** The property that holds the payload. */
  readonly payload?: string;
  /** The property that holds the words for a person. */
  readonly message?: string;
  /** The known error codes. Others may arrive. */
  readonly errors: Readonly<Record<string | number, KnownError>>;
}

export interface KnownError {
  /** A name in Pascal case, from the constant's `title`. */
  readonly name: string;
  readonly description?: string;
}
