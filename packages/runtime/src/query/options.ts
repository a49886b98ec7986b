import type { DataTag, SkipToken } from "@tanstack/query-core";

/** The API's name, the operationId, and the call's arguments where there are some. Holds no secret. */
export type OperationKey =
  | readonly [api: string, operation: string]
  | readonly [api: string, operation: string, args: Readonly<Record<string, unknown>>];

/** What `useQuery`, `prefetchQuery` and their like take, in every TanStack adapter. */
export interface QueryOptions<Data, Failure, Skipped = never> {
  readonly queryKey: DataTag<OperationKey, Data, Failure>;
  readonly queryFn: ((context: { readonly signal: AbortSignal }) => Promise<Data>) | Skipped;
  /** Never: the client itself has repeated what may be repeated. */
  readonly retry: (failureCount: number, error: Failure) => boolean;
}

/** What `useMutation` and its like take, in every TanStack adapter. */
export interface MutationOptions<Args, Data, Failure> {
  readonly mutationKey: OperationKey;
  readonly mutationFn: (args: Args) => Promise<Data>;
  /** Never: the client itself has repeated what may be repeated. */
  readonly retry: (failureCount: number, error: Failure) => boolean;
  /** 0 where the arguments hold a secret: TanStack keeps them as long as the mutation. */
  readonly gcTime?: number;
}

/** An operation that changes something: its mutation's options. */
export interface OperationMutation<Args, Data, Failure> {
  (): MutationOptions<Args, Data, Failure>;
  /** What its mutation's key begins with. */
  key(): OperationKey;
}

/** An operation that reads: its query's options for these arguments. */
export interface OperationQuery<Args extends readonly unknown[], MutationArgs, Data, Failure> {
  (...args: Args): QueryOptions<Data, Failure>;
  /** With TanStack's `skipToken` in place of arguments that are not known yet, nothing is sent. */
  (args: Args[0] | SkipToken): QueryOptions<Data, Failure, SkipToken>;
  /** The key of one query, or, without arguments, what the keys of all of them begin with. */
  key(args?: Args[0]): OperationKey;
  /** For a GET that changes something, as a log-out may be. */
  mutation(): MutationOptions<MutationArgs, Data, Failure>;
}
