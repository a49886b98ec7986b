import type { ApiDescription } from "../description.ts";
import type { ArgumentsOf } from "./arguments.ts";
import type { MethodName, Results, Successes } from "./operation.ts";

/** The argument list of a call: optional as a whole when nothing in it is required. */
type Parameters<Arguments> = object extends Arguments ? [args?: Arguments] : [args: Arguments];

// Mapped over the description itself, so that an editor shows its comments and goes to it.
type Methods<Schema, Api extends ApiDescription, DefaultHeaders extends string> = {
  readonly [Method in keyof Api["operations"]]: (
    ...args: Parameters<ArgumentsOf<Schema, Api, Method & MethodName<Api>, DefaultHeaders>>
  ) => Promise<Results<Schema, Api>[Method]>;
};

type ThrowingMethods<Schema, Api extends ApiDescription, DefaultHeaders extends string> = {
  readonly [Method in keyof Api["operations"]]: (
    ...args: Parameters<ArgumentsOf<Schema, Api, Method & MethodName<Api>, DefaultHeaders>>
  ) => Promise<Successes<Schema, Api>[Method]>;
};

/**
 * One method per operation, named by its operationId. A call never throws for what can happen to
 * it: its result says what happened, by `ok` and `kind`. `orThrow` has the same methods for who
 * prefers exceptions.
 *
 * @typeParam Schema openapi-typescript's `operations`
 * @typeParam Api `typeof api` of the generated `operations.ts`
 * @typeParam DefaultHeaders names of header parameters that the client sends by itself
 */
export type Client<
  Schema,
  Api extends ApiDescription,
  DefaultHeaders extends string = never,
> = Methods<Schema, Api, DefaultHeaders> & {
  readonly orThrow: ThrowingMethods<Schema, Api, DefaultHeaders>;
};
