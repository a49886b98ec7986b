export { createClient } from "./client.ts";
export type { ClientOptions } from "./options.ts";
export type { Client } from "./types/client.ts";

export { createHooks } from "./hooks.ts";
export type { AttemptEvent, Hooks, HooksOf } from "./hooks.ts";
export type { Attempt, Layer, LayerCall } from "./layer.ts";
export type { CallArguments } from "./request/arguments.ts";
export type { OutgoingRequest } from "./request/outgoing.ts";
export type { Credential, Credentials } from "./request/security.ts";

export type {
  Abort,
  AnswerHeaders,
  AnyResult,
  CredentialsFailure,
  Failure,
  Invalid,
  Mishap,
  NetworkFailure,
  Success,
  Timeout,
  Undeclared,
  UndeclaredReason,
  Violation,
} from "./results.ts";
export type { Retry } from "./retry.ts";
export type { ArgumentsOf, CallOptions } from "./types/arguments.ts";
export type { UnknownCode } from "./types/envelope.ts";
export type { MethodName, ResultOf, SuccessOf } from "./types/operation.ts";

export { AbortError, isAbortError } from "./errors/abort-error.ts";
export { CallError, isCallError } from "./errors/call-error.ts";
export { CredentialsError, isCredentialsError } from "./errors/credentials-error.ts";
export { FailureError, isFailureError } from "./errors/failure-error.ts";
export { InvalidError, isInvalidError } from "./errors/invalid-error.ts";
export { NetworkError, isNetworkError } from "./errors/network-error.ts";
export { TimeoutError, isTimeoutError } from "./errors/timeout-error.ts";
export { toError } from "./errors/to-error.ts";
export { UndeclaredError, isUndeclaredError } from "./errors/undeclared-error.ts";

export type {
  ApiDescription,
  Envelope,
  JsonKind,
  Operation,
  Parameter,
  SecurityScheme,
  WithCodes,
} from "./description.ts";
