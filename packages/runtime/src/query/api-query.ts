import type { ApiDescription } from "../description.ts";
import type { ErrorOf } from "./errors.ts";
import type { OperationMutation, OperationQuery } from "./options.ts";

/** A client, or what has its methods, such as a session. */
export interface Callable {
  readonly orThrow: object;
}

type Method<Client extends Callable, Name> = Name extends keyof Client["orThrow"]
  ? Client["orThrow"][Name]
  : never;

type ParametersOf<Fn> = Fn extends (...args: infer Args) => unknown ? Args : never;

type ResultOf<Fn> = Fn extends (...args: never[]) => Promise<infer Result> ? Result : never;

/** TanStack takes `undefined` for a mistake, so an answer without data is null. */
type DataIn<Result> = Result extends { readonly data: infer Data }
  ? Data extends undefined
    ? null
    : Data
  : never;

/** The signal is TanStack's to give. */
type WithoutSignal<Args> = Args extends unknown ? Omit<Args, "signal"> : never;

type QueryArguments<Args extends readonly unknown[]> = Args extends readonly [infer First]
  ? [args: WithoutSignal<First>]
  : [args?: WithoutSignal<NonNullable<Args[0]>>];

/** `void` where all may be left out: `mutate()`. */
type Variables<Args extends readonly unknown[]> = Args extends readonly [infer First]
  ? First
  : Args[0] | void;

/** A HEAD has no data, whatever its GET would give. */
type DataOf<
  Client extends Callable,
  Api extends ApiDescription,
  Name extends PropertyKey,
> = Api["operations"][Name & keyof Api["operations"]]["method"] extends "HEAD"
  ? null
  : DataIn<ResultOf<Method<Client, Name>>>;

type Failures<Client, Name> = Name extends keyof Client ? ErrorOf<ResultOf<Client[Name]>> : Error;

// Mapped over the description itself, so that an editor shows its comments and goes to it.
/** Options for every operation that the client has: of a query where it reads, else of a mutation. */
export type ApiQuery<Client extends Callable, Api extends ApiDescription> = {
  readonly [
    Name in keyof Api["operations"] as Name extends keyof Client["orThrow"] ? Name : never
  ]: ParametersOf<Method<Client, Name>> extends infer Args extends readonly unknown[]
    ? Api["operations"][Name]["method"] extends "GET" | "HEAD"
      ? OperationQuery<
          QueryArguments<Args>,
          Variables<Args>,
          DataOf<Client, Api, Name>,
          Failures<Client, Name>
        >
      : OperationMutation<Variables<Args>, DataOf<Client, Api, Name>, Failures<Client, Name>>
    : never;
};
