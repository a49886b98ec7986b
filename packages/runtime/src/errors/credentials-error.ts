import type { CredentialsFailure } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** Nothing was sent: a credential could not be had; `cause` says why. */
export class CredentialsError extends CallError<CredentialsFailure> {}

export const isCredentialsError: (error: unknown) => error is CredentialsError =
  guardOf("credentials");
