import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, isNode, isText } from "./node.ts";
import { isSecretName } from "./secret-name.ts";

const REASON = "x-secret-in-url";
const IN_URL: ReadonlySet<unknown> = new Set(["query", "querystring", "path"]);

/**
 * A URL ends up in logs and histories, so no password and no token belongs there. Where a vendor
 * does it anyway, the contract says so with `x-secret-in-url: the reason`.
 */
export const NoSecretInUrl: Oas3Rule = () => ({
  Parameter: (parameter, ctx) => {
    if (isNode(parameter) && isSecret(parameter, ctx)) check(parameter, ctx);
  },
  SecurityScheme: (scheme, ctx) => {
    if (isNode(scheme) && scheme.type === "apiKey") check(scheme, ctx);
  },
});

function check(carrier: Readonly<Record<string, unknown>>, ctx: UserContext): void {
  if (!IN_URL.has(carrier.in) || isText(carrier[REASON])) return;
  ctx.report({
    message: `Send \`${String(carrier.name)}\` in a header or in the body, or give the vendor's reason in \`${REASON}\`: a URL is logged.`,
    location: ctx.location.child("name"),
  });
}

function isSecret(parameter: Readonly<Record<string, unknown>>, ctx: UserContext): boolean {
  if (isSecretName(String(parameter.name))) return true;
  const schema = child({ value: parameter, location: ctx.location }, "schema", ctx).value;
  if (!isNode(schema)) return false;
  return (
    schema["x-sensitive"] === true || schema.format === "password" || schema.writeOnly === true
  );
}
