import { isDeepStrictEqual } from "node:util";
import type { Built } from "./build.ts";
import { CREDENTIALS, PAYLOAD } from "./contract.ts";
import { ORIGIN } from "./programs/service.ts";

/** A contender's log-in, as a call without arguments. */
export type LogIn = () => Promise<unknown>;

/**
 * Runs a contender's bundle and tries it once: one that does not bring the payload would be measured for nothing.
 *
 * @param origin takes the place of the service's
 */
export async function load({ name, bundle }: Built, origin = ORIGIN): Promise<LogIn> {
  // The name makes two modules of the same code.
  const code = `${bundle.code.replaceAll(ORIGIN, origin)}\n// ${name}`;
  const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  const program = await import(url);
  const { account, password } = CREDENTIALS;
  const logIn: LogIn = () => program.logIn(account, password);
  const payload = await logIn().catch((cause: unknown) => {
    throw new Error(`${name} does not log in.`, { cause });
  });
  if (!isDeepStrictEqual(payload, PAYLOAD)) throw new Error(`${name} does not bring the payload.`);
  return logIn;
}
