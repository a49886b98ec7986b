import type { AbortError } from "../errors/abort-error.ts";
import type { CredentialsError } from "../errors/credentials-error.ts";
import type { FailureError } from "../errors/failure-error.ts";
import type { InvalidError } from "../errors/invalid-error.ts";
import type { NetworkError } from "../errors/network-error.ts";
import type { TimeoutError } from "../errors/timeout-error.ts";
import type { UndeclaredError } from "../errors/undeclared-error.ts";

interface ErrorByKind {
  readonly undeclared: UndeclaredError;
  readonly network: NetworkError;
  readonly timeout: TimeoutError;
  readonly abort: AbortError;
  readonly credentials: CredentialsError;
  readonly invalid: InvalidError;
}

/** A declared failure as an error, with the status, code and body that its operation declares. */
type DeclaredError<Result> = FailureError &
  Pick<Result, Extract<keyof Result, "status" | "code">> & { readonly result: Result };

/** What `orThrow` throws in place of each of these results. Narrow it by `kind`. */
export type ErrorOf<Result> = Result extends { readonly ok: false; readonly kind: infer Kind }
  ? Kind extends keyof ErrorByKind
    ? ErrorByKind[Kind]
    : DeclaredError<Result>
  : never;
