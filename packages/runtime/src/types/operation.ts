import type { ApiDescription, Envelope } from "../description.ts";
import type {
  Abort,
  CredentialsFailure,
  Failure,
  Invalid,
  NetworkFailure,
  Success,
  Timeout,
  Undeclared,
} from "../results.ts";
import type { CodeOf, DataOf, Enveloped, EnvelopeFailure, FailureCode } from "./envelope.ts";
import type { BodyOf } from "./media.ts";
import type { FailureStatus, OkKey, SuccessStatus } from "./status.ts";

/** The names of an API's methods. */
export type MethodName<Api extends ApiDescription> = keyof Api["operations"] & string;

/** The names of an alternative's security schemes. */
type SchemesIn<Alternative> = Alternative extends unknown ? keyof Alternative & string : never;

/** The names of the security schemes that an API's operations ask for. */
export type SchemeName<Api extends ApiDescription> = {
  [Method in keyof Api["operations"]]: Api["operations"][Method] extends {
    readonly security: readonly (infer Alternative)[];
  }
    ? SchemesIn<Alternative>
    : never;
}[keyof Api["operations"]];

/** An operation in openapi-typescript's `operations`. */
export type OperationTypes<
  Schema,
  Api extends ApiDescription,
  Method extends MethodName<Api>,
> = Schema[Api["operations"][Method]["id"] & keyof Schema];

type Responses<Types> = Types extends { responses: infer Declared } ? Declared : never;

type EnvelopeOf<Operation> = Operation extends { readonly envelope: infer Known }
  ? Known
  : undefined;

/** The names of the headers that a response declares; openapi-typescript adds an index for all others. */
type HeaderNames<Response> = Response extends { headers: infer Declared }
  ? keyof { [Name in keyof Declared as string extends Name ? never : Name]: true } & string
  : never;

type IdOf<Operation> = Operation extends { readonly requestId: object } ? string : undefined;

/** `default` stands for success too where no 2xx is declared. */
type SuccessKey<R> = [OkKey<R>] extends [never] ? Extract<keyof R, "default"> : OkKey<R>;

// An editor shows a union by the name of the type that made it, with that type's arguments; here, the whole
// API. So the unions below are made without a name, inside of mapped types: an editor shows the results.

/** The success of every method. */
export type Successes<Schema, Api extends ApiDescription> = {
  [Method in keyof Api["operations"]]: Responses<
    OperationTypes<Schema, Api, Method & MethodName<Api>>
  > extends infer R
    ? SuccessKey<R> extends infer Key
      ? Key extends keyof R
        ? Success<
            SuccessStatus<R, Key>,
            DataOf<BodyOf<R[Key]>, EnvelopeOf<Api["operations"][Method]>>,
            IdOf<Api["operations"][Method]>,
            HeaderNames<R[Key]>
          >
        : never
      : never
    : never;
};

/** The declared failures: by status, and by an envelope's code under a status of success. */
type Failures<R, E, Id> =
  | {
      [Key in Exclude<keyof R, OkKey<R>>]: Failure<
        FailureStatus<R, Key>,
        FailureCode<BodyOf<R[Key]>, E>,
        BodyOf<R[Key]>,
        Id,
        HeaderNames<R[Key]>
      >;
    }
  | (E extends Envelope
      ? {
          [
            Key in SuccessKey<R> as [Enveloped<BodyOf<R[Key]>, E>] extends [never] ? never : Key
          ]: Failure<
            SuccessStatus<R, Key>,
            CodeOf<E>,
            EnvelopeFailure<BodyOf<R[Key]>, E>,
            Id,
            HeaderNames<R[Key]>
          >;
        }
      : never);

/** Every result of every method. */
export type Results<Schema, Api extends ApiDescription> = {
  [Method in keyof Api["operations"]]: IdOf<Api["operations"][Method]> extends infer Id
    ? | Successes<Schema, Api>[Method]
      | (Failures<
          Responses<OperationTypes<Schema, Api, Method & MethodName<Api>>>,
          EnvelopeOf<Api["operations"][Method]>,
          Id
        > extends infer ByKey
          ? ByKey extends unknown
            ? ByKey[keyof ByKey]
            : never
          : never)
      | Undeclared<Id>
      | NetworkFailure<Id>
      | Timeout<Id>
      | Abort<Id>
      | CredentialsFailure<Id>
      | Invalid<Id>
    : never;
};

/** What a call of this operation gives when it succeeds. */
export type SuccessOf<
  Schema,
  Api extends ApiDescription,
  Method extends MethodName<Api>,
> = Successes<Schema, Api>[Method];

/** Every result that a call of this operation can have. */
export type ResultOf<Schema, Api extends ApiDescription, Method extends MethodName<Api>> = Results<
  Schema,
  Api
>[Method];
