import type { ApiDescription, Operation, Parameter } from "../description.ts";
import type { CallArguments } from "../request/arguments.ts";
import type { Applied } from "../request/security.ts";
import { textsIn, valuesAt } from "./pointer.ts";

interface Sent {
  readonly headers: Headers;
  readonly applied: readonly Applied[];
}

function parameterValue({ in: place, name }: Parameter, args: CallArguments, sent: Sent): unknown {
  // As sent: the client's own headers may stand in for it, in any spelling.
  if (place === "header") return sent.headers.get(name);
  return args[place === "cookie" ? "cookies" : place]?.[name];
}

/** A header's value, and what follows the scheme's word in it (`Bearer …`, `AT …`). */
function withoutWord(value: string): string[] {
  const token = /^[A-Za-z]+ +(.+)$/.exec(value)?.[1];
  return token === undefined ? [value] : [value, token];
}

/** Headers that carry credentials, whoever set them: a hook may have. */
function credentialHeaders(api: ApiDescription): string[] {
  const keys = Object.values(api.securitySchemes).flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.in === "header" ? [scheme.name] : [],
  );
  return ["authorization", "cookie", ...keys];
}

/** Everything in a call that must never be printed. */
export function collectSecrets(
  api: ApiDescription,
  operation: Operation,
  args: CallArguments,
  sent: Sent,
): string[] {
  const parameters = operation.parameters?.filter((parameter) => parameter.secret) ?? [];
  const pointers = operation.body?.secrets ?? [];
  return [
    ...parameters.flatMap((parameter) => textsIn(parameterValue(parameter, args, sent))),
    ...pointers.flatMap((pointer) => valuesAt(args.body, pointer).flatMap(textsIn)),
    ...sent.applied.flatMap(({ value }) => withoutWord(value)),
    // `user:password` of HTTP basic.
    ...sent.applied.flatMap(({ scheme, value }) =>
      scheme.type === "http" ? [value.slice(value.indexOf(":") + 1)] : [],
    ),
    ...credentialHeaders(api).flatMap((name) => withoutWord(sent.headers.get(name) ?? "")),
  ].filter((secret) => secret !== "");
}
