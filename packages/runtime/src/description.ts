import type { Exchange } from "./exchange.ts";
import type { CallArguments } from "./request/arguments.ts";
import type { HeaderRecord } from "./request/headers.ts";
import type { FetchBody } from "./request/fetch-types.ts";

/**
 * What the generator writes down about an API (`gen/operations.ts`): all that the runtime needs
 * to call each operation, and nothing that only types need.
 */
export interface ApiDescription {
  readonly title?: string;
  /** Origin of the contract's first server, when it is absolute and has no variables without a default. */
  readonly origin?: string;
  /** By method name: the operationId, in camel case where it is no identifier. */
  readonly operations: Readonly<Record<string, Operation>>;
}

/** One operation, as the contract describes it. */
export interface Operation {
  /** The operationId, letter for letter. */
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** Base path of the operation's server, e.g. `/v1`; absent where the server has none. */
  readonly basePath?: string;
  /** The path template as in the contract, e.g. `/user/{id}`. */
  readonly path: string;
  /** Those whose values are more than a primitive in the style of its place. */
  readonly parameters?: readonly Parameter[];
  /** The media types of its body, in the contract's order; the first is sent unless the call says otherwise. */
  readonly body?: readonly string[];
  /** The media types that it takes for an answer; `application/json` unless given. */
  readonly accept?: string;
  /** Alternatives, each the schemes that go together, by their names. `{}` means "or nothing at all". */
  readonly security?: readonly Readonly<Record<string, SecurityScheme>>[];
  /**
   * Declared responses: status (`"200"`, `"4XX"`) to its media types; `[]` is an answer without a body. `default` is the
   * failure of every other status, so a contract whose `default` stands for success too has a `2XX` here. A range of
   * statuses stands beside those of it that never have a body (RFC 9110, 6.4.1).
   */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** How its answers are wrapped. */
  readonly envelope?: Envelope;
  /**
   * The kinds of JSON value that the contract has for the envelope's payload in a success; any other is not in the
   * contract, nor is a success without one. Absent where the payload is optional.
   */
  readonly payload?: readonly JsonKind[];
  /** It may be sent twice: its method is idempotent (RFC 9110, 9.2.2), or the contract says so (`x-idempotent`). */
  readonly repeatable?: true;
  /** Puts the credentials that `security` asks for into a request (`./parts`). */
  readonly credentials?: (exchange: Exchange) => Promise<void>;
  /** Writes its cookies, where it has some (`./parts`). */
  readonly cookies?: (headers: HeaderRecord, operation: Operation, args: CallArguments) => void;
  /** Writes its `parameters` (`./parts`). */
  readonly styles?: (
    operation: Operation,
    place: ParameterPlace,
    name: string,
    value: unknown,
  ) => string | undefined;
  /** Writes its body, where that may be something else than JSON (`./parts`). */
  readonly encode?: (body: unknown, mediaType: string) => FetchBody;
  /** Whether a `content-type` is among the declared media types, where one may be something else than JSON (`./parts`). */
  readonly takes?: (declared: readonly string[], contentType: string) => boolean;
  /** Reads its answers, where one may be something else than JSON (`./parts`). */
  readonly decode?: (response: Response, contentType: string) => Promise<unknown>;
  /**
   * Paths into a call's arguments, `*` for every array item or property, of values that must never be printed:
   * `["body", "password"]`, `["query", "key"]`, `["headers", "x-otp"]` (header names in lower case).
   */
  readonly secrets?: readonly (readonly string[])[];
  /** The header, in lower case, that carries the request's own id, made for each call (`x-request-id: true` in the contract). */
  readonly requestId?: { readonly header: string; readonly length: number };
}

export type JsonKind = "array" | "boolean" | "null" | "number" | "object" | "string";

export type ParameterPlace = "query" | "headers" | "path" | "cookies";

export interface Parameter {
  /** Of a header, in lower case. */
  readonly name: string;
  /** Its place, by the name that a call's arguments have for it. */
  readonly in: ParameterPlace;
  /** Absent for the default of its place (OpenAPI 3.1, 4.8.12.2). */
  readonly style?: string;
  readonly explode?: boolean;
  /** Its value goes as JSON, in no style. */
  readonly json?: true;
}

/** A security scheme. Without `put` its credential is none of the client's: the connection itself carries mutual TLS. */
export interface SecurityScheme {
  /** Of an API key: the name of its header, cookie or query parameter. */
  readonly name?: string;
  /** Of an `http` scheme: `bearer`, `basic`. */
  readonly scheme?: string;
  /** Puts a credential where the scheme wants it (`./parts`). */
  readonly put?: (
    exchange: Exchange,
    headers: HeaderRecord,
    scheme: SecurityScheme,
    credential: string,
  ) => void;
}

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
}

/** An envelope and the error codes that its contract knows; others may arrive. Only types know of them. */
export type WithCodes<E extends Envelope, Code extends number | string> = E & {
  readonly codes?: Code;
};
