import { pointerTo } from "../json-pointer.ts";

/** One way in which a message leaves the contract. Holds no value of the message, only its place. */
export interface Deviation {
  readonly side: Side;
  /** Prism's keyword of JSON Schema, or a word of ours as in `undeclared-status`. */
  readonly rule: string;
  /** A declared rule is broken, the contract says nothing of it, or it is used although it is deprecated. */
  readonly kind: "broken" | "silent" | "deprecated";
  /** A runtime expression (OpenAPI 3.1, section 4.8.20.3), e.g. `$request.body#/account`. */
  readonly at: string;
  /** What is wrong, after the place: `must be string`. */
  readonly message: string;
  /** From the contract's root to what is broken. */
  readonly keys: readonly string[];
}

export type Side = "request" | "response";

export type Fault = "client" | "service" | "contract";

/**
 * Whose fault it is.
 *
 * |                                | in the request                                 | in the answer                   |
 * | ------------------------------ | ---------------------------------------------- | ------------------------------- |
 * | breaks what is declared        | client                                         | service                         |
 * | the contract says nothing      | contract if the service took it, client if not | contract; service from 500 on   |
 * | declared as deprecated         | client                                         |                                 |
 */
export function faultOf({ side, kind }: Deviation, status: number): Fault {
  if (kind !== "silent") return side === "request" ? "client" : "service";
  if (side === "request") return status < 400 ? "contract" : "client";
  return status < 500 ? "contract" : "service";
}

export function bodyPointer(side: Side, tokens: readonly string[]): string {
  return `$${side}.body${tokens.length === 0 ? "" : `#${pointerTo(tokens)}`}`;
}
