import type { IHttpRequest } from "@stoplight/prism-http";
import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";

/** Whether a request carries nothing that any of the operation's security schemes asks for. */
export function withoutCredentials(operation: IHttpOperation, request: IHttpRequest): boolean {
  return !(operation.security ?? []).flat().some((scheme) => carries(request, scheme));
}

function carries({ headers = {}, url }: IHttpRequest, scheme: HttpSecurityScheme): boolean {
  if (scheme.type !== "apiKey") return headers["authorization"] !== undefined;
  if (scheme.in === "query") return url.query?.[scheme.name] !== undefined;
  if (scheme.in === "header") return headers[scheme.name.toLowerCase()] !== undefined;
  const cookies = (headers["cookie"] ?? "").split(/;\s*/);
  return cookies.some((cookie) => cookie.startsWith(`${scheme.name}=`));
}
