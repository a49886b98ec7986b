export type { ApiQuery, Callable } from "./api-query.ts";
export { createQuery, type QuerySettings } from "./create-query.ts";
export type { ErrorOf } from "./errors.ts";
export type {
  MutationOptions,
  OperationKey,
  OperationMutation,
  OperationQuery,
  QueryOptions,
} from "./options.ts";
