export { createKoodrive, createKoodriveHooks, createKoodriveWith } from "./client.ts";
export type { Koodrive, KoodriveOptions } from "./client.ts";

export { createKoodriveSession, createKoodriveSessionWith } from "./session/session.ts";
export type {
  KoodriveSession,
  KoodriveSessionOptions,
  KoodriveSessionState,
} from "./session/session.ts";
export type { KoodriveHeld, UserInfo } from "./session/held.ts";
export { sessionExpiry, sessionExpiryFrom } from "./session/expiry.ts";
export type { SessionInfo } from "./session/expiry.ts";

export { isSessionError, keyedStore, memoryStore, webStore } from "@handshake/runtime/session";
export type { KeyedBackend, SessionEnd, SessionStore } from "@handshake/runtime/session";

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
