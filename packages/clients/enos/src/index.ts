export { createEnos, createEnosHooks, createEnosWith } from "./client.ts";
export type { Enos, EnosOptions } from "./client.ts";

export { createEnosSession, createEnosSessionWith } from "./session/session.ts";
export type { EnosSession, EnosSessionOptions, EnosSessionState } from "./session/session.ts";
export type { EnosHeld, IdNamePair } from "./session/held.ts";
export { isSessionError, keyedStore, memoryStore, webStore } from "@handshake/runtime/session";
export type { KeyedBackend, SessionEnd, SessionStore } from "@handshake/runtime/session";

export { createGateway } from "./gateway/gateway.ts";
export type { Gateway, GatewayOptions } from "./gateway/gateway.ts";
export type { GatewayCredentials } from "./gateway/credentials.ts";
export { encryptionOf } from "./gateway/encryption.ts";
export { signatureOf } from "./gateway/signature.ts";
export type { SignedRequest } from "./gateway/signature.ts";

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

export { EnosErrorCode, EnosGatewayTokenErrorCode } from "../gen/errors.ts";
export type { components, operations, paths } from "../gen/schema.ts";
