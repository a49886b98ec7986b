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

/** The headers of an answer; `get` knows those that the contract declares for it. */
export interface AnswerHeaders<Names extends string = never> extends Headers {
  get(name: Names | (string & Record<never, never>)): string | null;
}

/** An answer that came, whatever it says. */
interface Answered<Names extends string = never> {
  /** Not enumerable. */
  readonly headers: AnswerHeaders<Names>;
  /** The answer as `fetch` gave it, its body already read. Not enumerable. */
  readonly response: Response;
}

/** A success that the contract declares. */
export interface Success<
  Status = number,
  Data = unknown,
  Id = string | undefined,
  HeaderNames extends string = never,
>
  extends Outcome<Id>, Answered<HeaderNames> {
  readonly ok: true;
  readonly kind: "success";
  /** HTTP status. */
  readonly status: Status;
  /** The payload, out of the envelope; the whole body where the API has no envelope. */
  readonly data: Data;
  /** The envelope's words, where it has some. Not stable with most APIs: never compare it. */
  readonly message?: string;
  /** The whole body, envelope included. Not enumerable. */
  readonly body: unknown;
}

/** A failure that the contract declares: by its status, or by the code in its envelope. */
export interface Failure<
  Status = number,
  Code = number | string | undefined,
  Body = unknown,
  Id = string | undefined,
  HeaderNames extends string = never,
>
  extends Unsuccessful<Id>, Answered<HeaderNames> {
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
}

/** What about an answer is not in the contract; its inside (`schema`) is looked at by `./validate` only. */
export type UndeclaredReason =
  | "status"
  | "redirect"
  | "media-type"
  | "body"
  | "envelope"
  | "schema";

/** One way in which a request or an answer breaks its contract. Never holds a value. */
export interface Violation {
  /** A JSON pointer that begins with the place: `/body/account`, `/query/limit`. */
  readonly pointer: string;
  readonly message: string;
  /** JSON Schema's word for what is broken, for a message in another language: `required`, `maxLength`. */
  readonly keyword?: string;
  /** What the contract has for that word: `{ limit: 58 }` of `maxLength`, `{ missingProperty: "account" }` of `required`. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** An answer that is not in the contract: an HTML 502, an empty 500, JSON that ends half way, a redirect. */
export interface Undeclared<Id = string | undefined> extends Unsuccessful<Id>, Answered {
  readonly kind: "undeclared";
  /** HTTP status; 0 for a redirect in a browser, which keeps it to itself. */
  readonly status: number;
  readonly reason: UndeclaredReason;
  /** The `content-type` that came, without its parameters; empty where there was none. */
  readonly mediaType: string;
  /** The beginning of the body, at most 512 characters, the secrets of the call replaced. */
  readonly excerpt: string;
  /** With the reason `schema`. */
  readonly violations?: readonly Violation[];
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
  /** The time that the call, or its last attempt, had, in milliseconds. */
  readonly timeout: number;
}

/** The caller's signal ended the call. */
export interface Abort<Id = string | undefined> extends Unsuccessful<Id> {
  readonly kind: "abort";
  /** The signal's reason. Not enumerable. */
  readonly cause: unknown;
}

/** A credential could not be had, or a layer threw. Nothing was sent. */
export interface CredentialsFailure<Id = string | undefined> extends Unsuccessful<Id> {
  readonly kind: "credentials";
  /** What the credential function or the layer threw. Not enumerable. */
  readonly cause: unknown;
}

/** The request breaks the contract, and was not sent. Only the layer of `./validate` looks. */
export interface Invalid<Id = string | undefined> extends Unsuccessful<Id> {
  readonly kind: "invalid";
  readonly violations: readonly Violation[];
}

/** What can befall any call, whatever its operation. */
export type Mishap<Id = string | undefined> =
  | Undeclared<Id>
  | NetworkFailure<Id>
  | Timeout<Id>
  | Abort<Id>
  | CredentialsFailure<Id>
  | Invalid<Id>;

/** A result of any operation. */
export type AnyResult = Success | Failure | Mishap;
