import type { IPrismDiagnostic } from "@stoplight/prism-core";
import { DiagnosticSeverity } from "@stoplight/types";

export type Diagnostic = IPrismDiagnostic;

/** Prism's header for what is wrong with request and answer. */
export const VIOLATIONS = "sl-violations";

/** Prism cuts the header here: Node's and most proxies' limit is 8 KiB for a line. */
const MOST = 8 * 1024 - 100;

/** A fault that the host found, in the shape of Prism's own. */
export function faultOf(code: string | number, message: string): Diagnostic {
  return { path: ["body"], severity: DiagnosticSeverity.Error, code, message };
}

/** The header's value; `undefined` when nothing is wrong. */
export function violationsHeader(
  input: readonly Diagnostic[],
  output: readonly Diagnostic[],
): string | undefined {
  const all = [
    ...input.map((diagnostic) => located("request", diagnostic)),
    ...output.map((diagnostic) => located("response", diagnostic)),
  ];
  if (all.length === 0) return undefined;
  const text = ascii(JSON.stringify(all));
  return text.length > MOST ? `Too many violations! ${text.slice(0, MOST)}` : text;
}

function located(side: "request" | "response", diagnostic: Diagnostic) {
  const { path = [], severity, code, message } = diagnostic;
  return { location: [side, ...path], severity: DiagnosticSeverity[severity], code, message };
}

/** A header carries no letters beyond ASCII safely; JSON has escapes for them. */
function ascii(json: string): string {
  return json.replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
