import type { ApiDescription } from "../description.ts";
import type { Retry } from "../retry.ts";
import type { Credentials } from "../request/security.ts";
import type { RequestBodyOf } from "./media.ts";
import type { MethodName, OperationTypes, SchemeName } from "./operation.ts";

/** Shows a type's own properties on hover, instead of the intersection it was made from. */
type Prettify<T> = { [Key in keyof T]: T[Key] } & {};

/** What every call takes. */
export interface CallOptions<Scheme extends string> {
  /** Credentials for this call alone, in place of the client's. */
  readonly security?: Credentials<Scheme> | undefined;
  /** Ends the call; its result is then of kind `abort`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, its attempts, waits and bodies; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt, body included. */
  readonly attemptTimeout?: number | undefined;
  /** How often this call is tried again, or how, in place of what the client says. */
  readonly retry?: number | Retry | undefined;
}

type Place<Types, Name extends string> = Types extends { parameters: infer Places }
  ? Name extends keyof Places
    ? [Exclude<Places[Name], undefined>] extends [never]
      ? object
      : Exclude<Places[Name], undefined>
    : object
  : object;

/** An argument that may be left out when nothing in it is required, and is not there when it is empty. */
type Argument<Name extends string, Value> = keyof Value extends never
  ? unknown
  : object extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

/** Header names compare without regard to case. */
type Includes<Names extends string, Name> = Name extends string
  ? Lowercase<Name> extends Lowercase<Names>
    ? true
    : false
  : false;

type WithOptional<Headers, Names extends string> = Prettify<
  {
    [Name in keyof Headers as Includes<Names, Name> extends true ? never : Name]: Headers[Name];
  } & {
    [Name in keyof Headers as Includes<Names, Name> extends true ? Name : never]?: Headers[Name];
  }
>;

/** The header that the runtime fills by itself. */
type RequestIdHeader<
  Api extends ApiDescription,
  Method extends MethodName<Api>,
> = Api["operations"][Method] extends {
  readonly requestId: { readonly header: infer Name extends string };
}
  ? Name
  : never;

/** The media type that is sent when the call names none. */
type FirstMediaType<
  Api extends ApiDescription,
  Method extends MethodName<Api>,
> = Api["operations"][Method] extends {
  readonly body: readonly [infer First, ...unknown[]];
}
  ? First
  : never;

type BodyFor<Content, First> = [keyof Content] extends [First]
  ? { readonly body: RequestBodyOf<keyof Content, Content[keyof Content]> }
  : {
      [Type in keyof Content]: Type extends First
        ? { readonly body: RequestBodyOf<Type, Content[Type]>; readonly mediaType?: Type }
        : { readonly body: RequestBodyOf<Type, Content[Type]>; readonly mediaType: Type };
    }[keyof Content];

type BodyArgument<Types, First> = Types extends { requestBody: { content: infer Content } }
  ? BodyFor<Content, First>
  : Types extends { requestBody?: { content: infer Content } }
    ? keyof Content extends never
      ? unknown
      : BodyFor<Content, First> | { readonly body?: undefined; readonly mediaType?: undefined }
    : unknown;

/** Everything that a call of this operation takes, and nothing else. */
export type ArgumentsOf<
  Schema,
  Api extends ApiDescription,
  Method extends MethodName<Api>,
  DefaultHeaders extends string,
> = ArgumentsFor<
  OperationTypes<Schema, Api, Method>,
  Api,
  DefaultHeaders | RequestIdHeader<Api, Method>,
  FirstMediaType<Api, Method>
>;

type ArgumentsFor<Types, Api extends ApiDescription, Given extends string, First> =
  BodyArgument<Types, First> extends infer Body
    ? Body extends unknown
      ? Prettify<
          Body &
            Argument<"path", Place<Types, "path">> &
            Argument<"query", Place<Types, "query">> &
            Argument<"headers", WithOptional<Place<Types, "header">, Given>> &
            Argument<"cookies", Place<Types, "cookie">> &
            CallOptions<SchemeName<Api>>
        >
      : never
    : never;
