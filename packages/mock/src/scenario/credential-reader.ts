import type { HttpSecurityScheme } from "@stoplight/types";
import { type Reader, readerOf } from "./place.ts";

/** `undefined` for a scheme that carries a name and a password, or nothing that HTTP shows. */
export function credentialReader(scheme: HttpSecurityScheme): Reader | undefined {
  if (scheme.type === "apiKey") {
    if (scheme.in === "cookie") return cookieReader(scheme.name);
    return readerOf({
      in: scheme.in,
      name: scheme.in === "header" ? scheme.name.toLowerCase() : scheme.name,
    });
  }
  const isBearer =
    scheme.type === "http" ? scheme.scheme.toLowerCase() === "bearer" : scheme.type !== "mutualTLS";
  if (!isBearer) return undefined;
  return ({ header }) => /^bearer +(\S.*)$/i.exec(header["authorization"] ?? "")?.[1];
}

function cookieReader(name: string): Reader {
  return ({ header }) => {
    const cookies = (header["cookie"] ?? "").split(/;\s*/);
    return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  };
}
