import type { AnyResult } from "../results.ts";
import { AbortError } from "./abort-error.ts";
import type { CallError } from "./call-error.ts";
import { CredentialsError } from "./credentials-error.ts";
import { FailureError } from "./failure-error.ts";
import { NetworkError } from "./network-error.ts";
import { TimeoutError } from "./timeout-error.ts";
import { UndeclaredError } from "./undeclared-error.ts";

/** The error for a result that is no success. */
export function toError(operation: string, result: Exclude<AnyResult, { ok: true }>): CallError {
  switch (result.kind) {
    case "failure":
      return new FailureError(operation, result);
    case "undeclared":
      return new UndeclaredError(operation, result);
    case "network":
      return new NetworkError(operation, result);
    case "timeout":
      return new TimeoutError(operation, result);
    case "abort":
      return new AbortError(operation, result);
    case "credentials":
      return new CredentialsError(operation, result);
  }
}
