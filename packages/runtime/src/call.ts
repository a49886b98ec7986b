import type { ApiDescription, Operation } from "./description.ts";
import type { OutgoingRequest } from "./request/outgoing.ts";
import type { Credentials } from "./request/security.ts";
import type { Redact } from "./secrets/redact.ts";

/** A client's options, settled. */
export interface Settings {
  readonly api: ApiDescription;
  /** Without a trailing slash and without the contract's base path. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly security: Credentials;
  readonly timeout: number;
  readonly fetch: typeof fetch | undefined;
  readonly onRequest: ((request: OutgoingRequest) => void | Promise<void>) | undefined;
}

/** One call of one operation, as far as its results need to know it. */
export interface Call {
  readonly operation: Operation;
  readonly api: ApiDescription;
  readonly requestId: string | undefined;
  /** Takes the secrets of this call out of a text. */
  readonly redact: Redact;
}
