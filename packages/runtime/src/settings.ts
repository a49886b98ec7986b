import type { AnyResult } from "./results.ts";
import type { HeaderRecord } from "./request/headers.ts";
import type { Credentials } from "./request/security.ts";
import type { Retry } from "./retry.ts";
import type { Exchange } from "./exchange.ts";

/** A client's options, settled. */
export interface Settings {
  /** Without a trailing slash and without the contract's base path. */
  readonly baseUrl: string;
  readonly headers: Readonly<HeaderRecord>;
  readonly security?: Credentials | undefined;
  readonly attemptTimeout?: number | undefined;
  readonly retry?: number | Retry | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Sends a request whose credentials are in place, with the client's layers around it. */
  readonly transmit: (exchange: Exchange) => Promise<AnyResult>;
}
