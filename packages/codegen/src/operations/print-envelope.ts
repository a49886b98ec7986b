import type { Envelope } from "@handshake/runtime";
import { constant } from "../print.ts";
import type { KnownCode } from "./catalogue.ts";

/** An envelope's constant. The codes are in its type alone: a call has no use for them. */
export function printEnvelope(
  name: string,
  envelope: Envelope,
  codes: readonly KnownCode[] = [],
): string {
  if (codes.length === 0) return constant(name, envelope);
  const shape = `${name}Shape`;
  const known = codes.map(({ code }) => JSON.stringify(code)).join(" | ");
  return `${constant(shape, envelope)}
const ${name} = ${shape} as WithCodes<typeof ${shape}, ${known}>;`;
}
