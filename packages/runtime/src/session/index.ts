export { keyedStore, type KeyedBackend } from "./keyed-store.ts";
export { createKeeper, FOREVER, type Held, type Keeper, type Renewal } from "./keeper.ts";
export { isSessionError, SessionError, type SessionEnd } from "./session-error.ts";
export { holdSession, type HeldSession, type SessionHandle, type SessionPlan } from "./session.ts";
export { memoryStore, type SessionStore } from "./store.ts";
export { webStore } from "./web-store.ts";
