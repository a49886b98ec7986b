import type { Call } from "../call.ts";
import { argumentFor } from "../request/arguments.ts";
import { textsIn, valuesAt } from "./pointer.ts";

/** Everything in a call that must never be printed: of its arguments, and of its headers as they are sent. */
export function collectSecrets(call: Call): string[] {
  const { operation, args, applied, settings } = call;
  const headers = new Headers(call.headers);
  const names = ["authorization", "cookie"];
  const secrets: string[] = [];
  for (const { type, in: place, name } of Object.values<AnyScheme>(settings.api.securitySchemes)) {
    if (type === "apiKey" && place === "header" && name) names.push(name);
  }
  for (const parameter of operation.parameters ?? []) {
    if (!parameter.secret) continue;
    // As sent: the client's own headers may stand in for it, in any spelling.
    if (parameter.in === "header") names.push(parameter.name);
    else secrets.push(...textsIn(argumentFor(parameter, args)));
  }
  for (const pointer of operation.body?.secrets ?? []) {
    secrets.push(...valuesAt(args.body, pointer).flatMap(textsIn));
  }
  for (const value of [...names.map((name) => headers.get(name) ?? ""), ...applied]) {
    // Also what follows the scheme's word (`Bearer …`), and the password of HTTP basic (`user:password`).
    secrets.push(value, value.replace(/^[A-Za-z]+ +/, ""), value.slice(value.indexOf(":") + 1));
  }
  return secrets.filter(Boolean);
}

interface AnyScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
}
