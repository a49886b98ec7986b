import { follow } from "@handshake/codegen";
import type { SecuritySchemeObject } from "@handshake/contract";
import type { Api } from "../api/apis.ts";
import type { Site } from "../api/site.ts";
import { Token } from "./token.ts";

/** What a request carries for one of its operation's security schemes. */
export interface Credential {
  readonly name: string;
  readonly scheme: SecuritySchemeObject;
  /** A token that an earlier call gave, or words in place of what only the reader has. */
  readonly value: Token | string;
}

/** The credentials of an operation: of its first alternative, and none where it goes without. */
export function credentialsOf(api: Api, { operation }: Site): Credential[] {
  const { document, scenarios } = api;
  const alternatives = operation.security ?? document.security ?? [];
  const settings = scenarios.operations?.[operation.operationId ?? ""];
  const isFree = alternatives.some((schemes) => Object.keys(schemes).length === 0);
  if (isFree || settings?.security === "optional") return [];
  return Object.keys(alternatives[0] ?? {}).flatMap((name) => {
    const declared = document.components?.securitySchemes?.[name];
    const scheme = follow<SecuritySchemeObject>(document, declared);
    if (scheme === undefined || scheme.type === "mutualTLS") return [];
    const kind = kindFor(api, name);
    return [{ name, scheme, value: kind === undefined ? placeholder(scheme) : new Token(kind) }];
  });
}

/** The kind of token that a scheme takes, as `mock.yaml` says. */
function kindFor({ scenarios: { tokens = {} } }: Api, scheme: string): string | undefined {
  return Object.keys(tokens).find((kind) => tokens[kind]?.credential === scheme);
}

function placeholder({ type, scheme, name }: SecuritySchemeObject): string {
  if (type === "apiKey") return `your-${(name ?? "key").toLowerCase()}`;
  return scheme?.toLowerCase() === "basic" ? "user:password" : "your-token";
}
