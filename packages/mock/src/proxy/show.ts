import { formatProblem } from "@handshake/contract";
import { resolve } from "node:path";
import type { ProxyEvent } from "./events.ts";
import type { Finding } from "./findings.ts";

/** An event for a person. */
export function pretty(event: ProxyEvent, color: boolean): string {
  if (event.kind === "finding") return `\n${findingBlock(event.finding, color)}\n`;
  if (event.kind === "recorded") return `recorded ${event.file}`;
  if (event.kind === "trouble") return event.message;
  const { method, path, status = "no answer", duration, operation, findings, failure } = event;
  const note = failure ?? operation ?? "not in the contract";
  const marks = findings === 0 ? "" : `  ! ${findings}`;
  return `${method} ${path} ${status} ${duration} ms  ${note}${marks}`;
}

/** A finding with the lines of the contract that it is about. */
function findingBlock(finding: Finding, color: boolean): string {
  const { contract, severity, rule } = finding;
  const remedy = hintOf(finding);
  return formatProblem(
    {
      file: resolve(contract.file),
      line: contract.line,
      column: contract.column,
      severity,
      rule,
      message: sentenceOf(finding),
      ...(remedy === undefined ? {} : { remedy }),
    },
    { color },
  );
}

/** `service: login 200, $response.body#/code must be integer`. */
function sentenceOf({ fault, operation, method, path, status, at, message }: Finding): string {
  const name = operation ?? `${method} ${path}`;
  const answered = at.startsWith("$request") || status === undefined ? "" : ` ${status}`;
  return `${fault}: ${name}${answered}, ${at} ${message}`;
}

function hintOf({ fault, rule, at, accepted }: Finding): string | undefined {
  if (fault === "client" && at.startsWith("$request") && accepted > 0 && rule !== "deprecated") {
    return "The service took the request all the same: perhaps the contract asks for more than it does.";
  }
  if (fault !== "contract") return undefined;
  return "The contract says nothing of it: describe it there, or mend whoever sends it.";
}
