import type { AnyResult } from "../results.ts";
import { AbortError } from "./abort-error.ts";
import type { CallError } from "./call-error.ts";
import { CredentialsError } from "./credentials-error.ts";
import { FailureError } from "./failure-error.ts";
import { InvalidError } from "./invalid-error.ts";
import { NetworkError } from "./network-error.ts";
import { TimeoutError } from "./timeout-error.ts";
import { UndeclaredError } from "./undeclared-error.ts";

type Unsuccessful = Exclude<AnyResult, { ok: true }>;

const errors: {
  readonly [Kind in Unsuccessful["kind"]]: new (
    operation: string,
    result: Extract<Unsuccessful, { kind: Kind }>,
  ) => CallError;
} = {
  failure: FailureError,
  undeclared: UndeclaredError,
  network: NetworkError,
  timeout: TimeoutError,
  abort: AbortError,
  credentials: CredentialsError,
  invalid: InvalidError,
};

/** The error that `orThrow` throws in place of a result. */
export function toError(operation: string, result: Unsuccessful): CallError {
  // The table's types pair each kind with its error.
  return new errors[result.kind](operation, result as never);
}
