import type { ApiDescription, Operation, SecurityScheme } from "../description.ts";

/**
 * A token, key or `user:password`; or a function that gives one for each call. Nothing (or an empty
 * string) means: there is none now.
 */
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

/** Credentials by the name of their security scheme. */
export type Credentials<Scheme extends string = string> = {
  readonly [Name in Scheme]?: Credential | undefined;
};

/** A credential and the scheme that says where it goes. */
export interface Applied {
  readonly scheme: SecurityScheme;
  readonly value: string;
}

/** Gives each credential once per call, however many alternatives name it. */
function lazily(credentials: Credentials): (name: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const credential = credentials[name];
    // Inside of an async function, one that throws at once rejects like one that throws later.
    const value = (async () => (typeof credential === "function" ? credential() : credential))();
    known.set(name, value);
    return value;
  };
}

async function apply(
  api: ApiDescription,
  names: readonly string[],
  get: (name: string) => Promise<string | undefined>,
): Promise<{ complete: boolean; applied: Applied[] }> {
  const applied: Applied[] = [];
  let complete = true;
  for (const name of names) {
    const scheme = api.securitySchemes[name];
    // The connection itself carries mutual TLS.
    if (scheme === undefined || scheme.type === "mutualTLS") continue;
    const value = await get(name);
    if (value === undefined || value === "") complete = false;
    else applied.push({ scheme, value });
  }
  return { complete, applied };
}

/**
 * The credentials of a call: those of the first alternative that has all of its own. "Or nothing" is
 * taken last, wherever the contract lists it. When no alternative is complete, the first that has
 * any is sent as it is: `onRequest` may add the rest, and the service says what is missing.
 */
export async function resolveSecurity(
  api: ApiDescription,
  operation: Operation,
  credentials: Credentials,
): Promise<readonly Applied[]> {
  const get = lazily(credentials);
  let partial: readonly Applied[] = [];
  for (const names of operation.security ?? []) {
    if (names.length === 0) continue;
    const { complete, applied } = await apply(api, names, get);
    if (complete) return applied;
    if (partial.length === 0) partial = applied;
  }
  return partial;
}
