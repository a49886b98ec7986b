import type { Served } from "../site.ts";
import { type Deviation, faultOf } from "./deviation.ts";
import type { Exchange } from "./exchange.ts";
import type { Observation } from "./findings.ts";

/** A deviation as a finding of its operation. */
export function observed(
  { operation }: Served,
  { response, time }: Exchange,
  deviation: Deviation,
): Observation {
  const { rule, at, message, keys } = deviation;
  const status = response?.status;
  return {
    fault: faultOf(deviation, status ?? 400),
    rule,
    at,
    message,
    keys,
    time,
    operation: operation.name,
    method: operation.method.toUpperCase(),
    path: operation.path,
    ...(status === undefined ? {} : { status }),
  };
}

/** What the service took, the contract lacks; what it refused, the client made up. */
export function unknownOperation(
  { method, response, time }: Exchange,
  path: string,
  knownPath: string | undefined,
): Observation {
  const status = response?.status;
  const isTaken = status !== undefined && status < 400;
  return {
    fault: isTaken ? "contract" : "client",
    rule: "undeclared-operation",
    method,
    path,
    ...(status === undefined ? {} : { status }),
    at: knownPath === undefined ? "$url" : "$method",
    message: "is not in the contract",
    keys: knownPath === undefined ? ["paths"] : ["paths", knownPath],
    time,
  };
}
