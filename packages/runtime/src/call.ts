import type { ApiDescription, Operation } from "./description.ts";
import type { Hooks } from "./hooks.ts";
import type { CallArguments } from "./request/arguments.ts";
import { type Prepared, prepare } from "./request/prepare.ts";
import type { Credentials } from "./request/security.ts";
import type { RetryPolicy } from "./retry.ts";
import { collectSecrets } from "./secrets/collect.ts";
import { createRedact, type Redact, type Redacts } from "./secrets/redact.ts";

/** A client's options, settled. */
export interface Settings {
  readonly api: ApiDescription;
  /** Without a trailing slash and without the contract's base path. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly security: Credentials;
  readonly timeout: number;
  readonly attemptTimeout: number | undefined;
  readonly retry: RetryPolicy;
  readonly fetch: typeof fetch | undefined;
  readonly hooks: readonly Hooks[];
}

/** One call of one operation. Its `redact` knows the secrets as they are when a text has to be shown. */
export interface Call extends Redacts {
  readonly settings: Settings;
  /** The method's name. */
  readonly name: string;
  readonly operation: Operation;
  readonly args: CallArguments;
  /** Without credentials; the same for every attempt. */
  readonly prepared: Prepared;
  /** As the current attempt sends it, credentials included. */
  url: string;
  headers: Readonly<Record<string, string>> | Headers;
  /** The credentials themselves. */
  applied: readonly string[];
}

/** @throws TypeError for arguments that make no request. */
export function createCall(
  settings: Settings,
  name: string,
  operation: Operation,
  args: CallArguments,
): Call {
  const prepared = prepare(settings, operation, args);
  const { url, headers } = prepared;
  const call: Call = {
    settings,
    name,
    operation,
    args,
    prepared,
    url,
    headers,
    applied: [],
    redact: lazyRedact(() => collectSecrets(call)),
  };
  return call;
}

/** Gathers the secrets anew for each text, but makes their pattern only when they have changed. */
function lazyRedact(gather: () => readonly string[]): Redact {
  let known: string | undefined;
  let redact: Redact;
  return (text) => {
    const secrets = gather();
    const key = JSON.stringify(secrets);
    if (key !== known) {
      redact = createRedact(secrets);
      known = key;
    }
    return redact(text);
  };
}
