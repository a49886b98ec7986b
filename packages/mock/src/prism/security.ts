import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import type { Facts } from "../scenario/facts.ts";

/** Whether a request carries nothing that any of the operation's security schemes asks for. */
export function withoutCredentials(operation: IHttpOperation, facts: Facts): boolean {
  return !(operation.security ?? []).flat().some((scheme) => carries(facts, scheme));
}

function carries({ header, query }: Facts, scheme: HttpSecurityScheme): boolean {
  if (scheme.type !== "apiKey") return header["authorization"] !== undefined;
  if (scheme.in === "query") return query[scheme.name] !== undefined;
  if (scheme.in === "header") return header[scheme.name.toLowerCase()] !== undefined;
  const cookies = (header["cookie"] ?? "").split(/;\s*/);
  return cookies.some((cookie) => cookie.startsWith(`${scheme.name}=`));
}
