import type { Exchange } from "../exchange.ts";
import type { SecurityScheme } from "../description.ts";

/**
 * A token, key or `user:password`; or a function that gives one for each attempt. Nothing (or an empty
 * string) means: there is none now.
 */
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

/** Credentials by the name of their security scheme. */
export type Credentials<Scheme extends string = string> = {
  readonly [Name in Scheme]?: Credential | undefined;
};

/** A credential and the scheme that says where it goes. */
export type Applied = readonly [scheme: SecurityScheme, value: string];

/**
 * The credentials of a call: those of the first alternative that has all of its own. "Or nothing" is
 * taken last, wherever the contract lists it. When no alternative is complete, the first that has
 * any is sent as it is: a layer may add the rest, and the service says what is missing.
 */
export async function resolveSecurity(exchange: Exchange): Promise<readonly Applied[]> {
  const { settings, args, operation } = exchange;
  const credentials: Credentials = { ...settings.security, ...args.security };
  /** Each is asked once, however many alternatives name it. */
  const known: Record<string, string | undefined> = {};
  let partial: readonly Applied[] = [];
  for (const alternative of operation.security ?? []) {
    const applied: Applied[] = [];
    const schemes = Object.entries(alternative);
    let isComplete = schemes.length > 0;
    for (const [name, scheme] of schemes) {
      if (scheme.put === undefined) continue;
      const given = credentials[name];
      if (!(name in known)) known[name] = typeof given === "function" ? await given() : given;
      const value = known[name];
      if (value) applied.push([scheme, value]);
      else isComplete = false;
    }
    if (isComplete) return applied;
    if (partial.length === 0) partial = applied;
  }
  return partial;
}
