/** What every result has. */
interface Outcome<Id> {
  /** The request's own id, as it was sent; `undefined` where the contract marks no header for it. */
  readonly requestId: Id;
}

interface Unsuccessful<Id> extends Outcome<Id> {
  readonly ok: false;
  /** One sentence for a person: the API's own words where it sent some. Holds no secret of the call. */
  readonly message: string;
}

/** A success that the contract declares. */
export interface Success<
  Status = number,
  Data = unknown,
  Id = string | undefined,
> extends Outcome<Id> {
  readonly ok: true;
  readonly kind: "success";
  /** HTTP status. */
  readonly status: Status;
  /** The payload, out of the envelope; the whole body where the API has no envelope. */
  readonly data: Data;
  /** The envelope's words, where it has some. Not stable with most APIs: never compare it. */
  readonly message?: string;
  /** The answer as `fetch` gave it, its body already read. Not enumerable. */
  readonly response: Response;
}

/** A failure that the contract declares: by its status, or by the code in its envelope. */
export interface Failure<
  Status = number,
  Code = number | string | undefined,
  Body = unknown,
  Id = string | undefined,
> extends Unsuccessful<Id> {
  readonly kind: "failure";
  /** HTTP status; 200 where the API fails inside of its envelope. */
  readonly status: Status;
  /**
   * The envelope's code: a known one, or an `UnknownCode`. To compare with one that the contract does not
   * know, write `Number(code) === 12345` or `String(code) === "E9"`.
   */
  readonly code: Code;
  /** The body as it came. Not enumerable: an API may send back what it was sent, a password too. */
  readonly body: Body;
  /** The answer as `fetch` gave it, its body already read. Not enumerable. */
  readonly response: Response;
}

/** What about an answer is not in the contract. */
export type UndeclaredReason = "status" | "media-type" | "body" | "envelope";

/** An answer that is not in the contract: an HTML 502, an empty 500, JSON that ends half way, a redirect. */
export interface Undeclared<Id = string | undefined> extends Unsuccessful<Id> {
  readonly kind: "undeclared";
  /** HTTP status; 0 for a redirect in a browser, which keeps it to itself. */
  readonly status: number;
  readonly reason: UndeclaredReason;
  /** The `content-type` that came, without its parameters. */
  readonly mediaType: string | undefined;
  /** The beginning of the body, at most 512 characters, the secrets of the call replaced. */
  readonly excerpt: string;
  /** The answer as `fetch` gave it, its body already read. Not enumerable. */
  readonly response: Response;
}

/** No answer, or one that broke off: no connection, a reset, a lie about its length. */
export interface NetworkFailure<Id = string | undefined> extends Unsuccessful<Id> {
  readonly kind: "network";
  /** What `fetch` threw. Not enumerable. */
  readonly cause: unknown;
}

/** The whole answer, body included, did not come in time. */
export interface Timeout<Id = string | undefined> extends Unsuccessful<Id> {
  readonly kind: "timeout";
  /** The time that the call had, in milliseconds. */
  readonly timeout: number;
}

/** The caller's signal ended the call. */
export interface Abort<Id = string | undefined> extends Unsuccessful<Id> {
  readonly kind: "abort";
  /** The signal's reason. Not enumerable. */
  readonly reason: unknown;
}

/** A credential could not be had, or `onRequest` threw. Nothing was sent. */
export interface CredentialsFailure<Id = string | undefined> extends Unsuccessful<Id> {
  readonly kind: "credentials";
  /** What the credential function or `onRequest` threw. Not enumerable. */
  readonly cause: unknown;
}

/** What can befall any call, whatever its operation. */
export type Mishap<Id = string | undefined> =
  | Undeclared<Id>
  | NetworkFailure<Id>
  | Timeout<Id>
  | Abort<Id>
  | CredentialsFailure<Id>;

/** A result of any operation. */
export type AnyResult = Success | Failure | Mishap;
