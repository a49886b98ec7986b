import type { Operation } from "../description.ts";
import type { CallArguments } from "../request/arguments.ts";
import type { Aliases } from "./aliases.ts";
import type { OperationKey } from "./options.ts";
import { hasSecretBody, isSecretParameter } from "./secret-places.ts";

const PLACES = ["path", "query", "headers", "cookies"] as const;

/** The key of a query: what tells it from others, and nothing that must not be seen. */
export function keyOf(
  api: string,
  operation: Operation,
  args: CallArguments | undefined,
  aliases: Aliases,
): OperationKey {
  const seen = args === undefined ? {} : visible(operation, args, aliases);
  return Object.keys(seen).length === 0 ? [api, operation.id] : [api, operation.id, seen];
}

function visible(
  operation: Operation,
  args: CallArguments,
  aliases: Aliases,
): Record<string, unknown> {
  const seen: Record<string, Record<string, unknown>> = {};
  for (const place of PLACES) {
    for (const [given, value] of Object.entries(args[place] ?? {})) {
      if (value === undefined || value === null) continue;
      const name = place === "headers" ? given.toLowerCase() : given;
      const isSecret = isSecretParameter(operation, place, name);
      (seen[place] ??= {})[name] = isSecret ? aliases.of(value) : plain(value);
    }
  }
  const { body, mediaType } = args;
  const security = Object.entries(args.security ?? {}).flatMap(([scheme, credential]) =>
    credential === undefined ? [] : [[scheme, aliases.of(credential)] as const],
  );
  return {
    ...seen,
    ...(body !== undefined && { body: hasSecretBody(operation) ? aliases.of(body) : plain(body) }),
    ...(mediaType !== undefined && { mediaType }),
    // Two users must not share what they see.
    ...(security.length > 0 && { security: Object.fromEntries(security) }),
  };
}

/** TanStack writes keys as JSON, which has no big integers. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
