export { createKoodrive, createKoodriveHooks, createKoodriveWith } from "./client.ts";
export type { Koodrive, KoodriveOptions } from "./client.ts";

export { sessionExpiry, sessionExpiryFrom } from "./session.ts";
export type { SessionInfo } from "./session.ts";

export {
  isAbortError,
  isCallError,
  isCredentialsError,
  isFailureError,
  isNetworkError,
  isTimeoutError,
  isUndeclaredError,
} from "@handshake/runtime";
export type { Credential, OutgoingRequest, UnknownCode } from "@handshake/runtime";

export { KoodriveErrorCode } from "../gen/errors.ts";
export type { components, operations, paths } from "../gen/schema.ts";
