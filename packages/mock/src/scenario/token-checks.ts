import type { IHttpOperation } from "@stoplight/types";
import { credentialReader } from "./credential-reader.ts";
import type { Kind } from "./kind.ts";
import { nameOf } from "./operation-index.ts";
import { readerOf } from "./place.ts";
import type { Report } from "./report.ts";
import { asksFor, schemesOf } from "./schemes.ts";
import { refusalsOf } from "./token-refusals.ts";
import type { TokenCheck } from "./turn.ts";

const ENDS = ["unknown", "expired", "revoked", "spent"] as const;

/** The places where an operation takes tokens: as its credentials, and elsewhere. */
export function checksOf(
  operation: IHttpOperation,
  kinds: readonly Kind[],
  report: Report,
): { readonly credentials: readonly TokenCheck[]; readonly presented: readonly TokenCheck[] } {
  return {
    credentials: kinds
      .filter(({ file }) => asksFor(operation, file.credential))
      .flatMap((kind) => credential(operation, kind, report) ?? []),
    presented: kinds.flatMap((kind) => elsewhere(operation, kind, report) ?? []),
  };
}

function credential(operation: IHttpOperation, kind: Kind, report: Report): TokenCheck | undefined {
  const { name, family, file, presented } = kind;
  const scheme = schemesOf(operation).find(({ key }) => key === file.credential);
  const read = scheme && credentialReader(scheme);
  if (read === undefined) {
    const message = `The security scheme "${file.credential}" takes no token: it is ${scheme?.type ?? "unknown"}.`;
    return report.at(["tokens", name, "credential"], message);
  }
  const alternatives = operation.security ?? [];
  const isRequired = alternatives.every((all) => all.some(({ key }) => key === file.credential));
  const entry = presented.get(nameOf(operation));
  const own = entry?.place === undefined ? entry : undefined;
  const causes = isRequired ? (["missing", ...ENDS] as const) : ENDS;
  const place = `the security scheme "${file.credential}"`;
  return {
    kind: name,
    family,
    read,
    isRequired,
    takesExpired: own?.takesExpired ?? false,
    refusals: refusalsOf(
      operation,
      kind,
      { causes, place, own: own?.otherwise, key: own?.key },
      report,
    ),
    on: own?.on ?? new Set(),
    ...(own?.verb ? { verb: own.verb } : {}),
  };
}

function elsewhere(operation: IHttpOperation, kind: Kind, report: Report): TokenCheck | undefined {
  const entry = kind.presented.get(nameOf(operation));
  if (entry?.place === undefined) return undefined;
  const { place, key, otherwise: own, takesExpired, on, verb } = entry;
  const told = `the request's ${place.in}`;
  return {
    kind: kind.name,
    family: kind.family,
    read: readerOf(place),
    isRequired: false,
    takesExpired,
    on,
    ...(verb ? { verb } : {}),
    refusals: refusalsOf(operation, kind, { causes: ENDS, place: told, own, key }, report),
  };
}
